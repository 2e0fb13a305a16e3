package org.zhunru.consultation.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.MinutesWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The clerk gives the minutes to those who attended. */
@Component
class MinutesForm implements UserTaskForm<MinutesForm.Answer> {

  record Answer(
      @Size(max = 2000) String changes,
      @Size(max = 2000) String remark) {}

  private final MinutesWork work;

  MinutesForm(MinutesWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/minutes";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.openForAmendments(task.caseRef(), answer.changes(), answer.remark(), actor.username()));
    return Values.none();
  }
}
