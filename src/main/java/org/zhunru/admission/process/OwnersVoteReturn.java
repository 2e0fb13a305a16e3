package org.zhunru.admission.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AskedConsultations;
import org.zhunru.admission.OwnersAnswer;
import org.zhunru.ownersvote.OwnersVoteDecided;

/**
 * An owners' vote ended that came from a consultation a request had asked for: its outcome stands with the request, which waits
 * for it no longer.
 */
@Component
class OwnersVoteReturn {

  private final AskedConsultations asked;
  private final OwnersVoteTasks tasks;

  OwnersVoteReturn(AskedConsultations asked, OwnersVoteTasks tasks) {
    this.asked = asked;
    this.tasks = tasks;
  }

  @EventListener
  void decided(OwnersVoteDecided decided) {
    String consultation = decided.parentRef();
    if (consultation != null) {
      asked
          .ownersDecided(consultation, new OwnersAnswer(decided.ref(), decided.outcome()))
          .forEach(ref -> tasks.done(ref, consultation));
    }
  }
}
