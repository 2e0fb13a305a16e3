package org.zhunru.admission.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AskedConsultations;
import org.zhunru.admission.OwnersAnswer;
import org.zhunru.ownersvote.OwnersVoteDecided;

/** An owners' vote ended that came from a consultation a request had asked for: its outcome stands with the request. */
@Component
class OwnersVoteReturn {

  private final AskedConsultations asked;

  OwnersVoteReturn(AskedConsultations asked) {
    this.asked = asked;
  }

  @EventListener
  void decided(OwnersVoteDecided decided) {
    if (decided.parentRef() != null) {
      asked.ownersDecided(decided.parentRef(), new OwnersAnswer(decided.ref(), decided.outcome()));
    }
  }
}
