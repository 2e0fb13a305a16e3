package org.zhunru.ownersvote.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.ownersvote.VoteWork;

/** Objections to the result are answered. */
@Component
class OwnersObjectionsForm implements UserTaskForm<OwnersObjectionsForm.Answer> {

  record Answer(@Size(max = 500) String note) {}

  private final VoteWork work;

  OwnersObjectionsForm(VoteWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "ownersvote/objections";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.answered(task.caseRef(), actor.username()));
    return Values.of(OwnersVoteProcess.REMEDY, work.remedy(task.caseRef()).name());
  }
}
