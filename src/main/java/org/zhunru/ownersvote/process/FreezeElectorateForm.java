package org.zhunru.ownersvote.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.ownersvote.ElectorateWork;

/** Objections to the list are answered; it is frozen. */
@Component
class FreezeElectorateForm implements UserTaskForm<FreezeElectorateForm.Answer> {

  record Answer(@Size(max = 500) String note) {}

  private final ElectorateWork work;

  FreezeElectorateForm(ElectorateWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "ownersvote/freeze";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean[] again = new boolean[1];
    Taken.by(() -> again[0] = work.freeze(task.caseRef(), actor.username()));
    return Values.of(OwnersVoteProcess.CORRECTED, again[0]);
  }
}
