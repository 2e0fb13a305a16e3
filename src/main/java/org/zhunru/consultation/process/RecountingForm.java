package org.zhunru.consultation.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.RecountWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Two people counted the paper votes again and agree. */
@Component
class RecountingForm implements UserTaskForm<RecountingForm.Answer> {

  record Answer(
      @Size(max = 500) String note) {}

  private final RecountWork work;

  RecountingForm(RecountWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/recounting";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    Taken.by(() -> work.requireOther(task.caseRef(), actor.username()));
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.finish(task.caseRef(), actor.username()));
    return Values.none();
  }
}
