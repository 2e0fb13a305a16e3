package org.zhunru.admission.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.OwnersStanding;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A community has its owners vote. Answered by the system when a vote ends; by nobody while nothing is decided. */
@Component
class OwnersVoteForm implements UserTaskForm<OwnersVoteForm.Answer> {

  record Answer(@Size(max = 500) String note) {}

  private final OwnersFacts owners;
  private final FormMessages messages;

  OwnersVoteForm(OwnersFacts owners, FormMessages messages) {
    this.owners = owners;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/owners-vote";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    OwnersStanding standing = owners.standing(task.caseRef(), task.scope().get(AdmissionProcess.CONSULTATION));
    if (!OwnersVoteTasks.SYSTEM.equals(actor.username()) && !owners.settled(standing)) {
      throw messages.fault("note", "owners-vote.none");
    }
    return Values.none();
  }
}
