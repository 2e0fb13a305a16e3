package org.zhunru.consultation.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Every promise is settled. */
@Component
class KeepingForm implements UserTaskForm<KeepingForm.Answer> {

  record Answer(
      @Size(max = 500) String note) {}

  private final ImplementationWork work;

  KeepingForm(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/keeping";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.allSettled(task.caseRef(), actor.username()));
    return Values.none();
  }
}
