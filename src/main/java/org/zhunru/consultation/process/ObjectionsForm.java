package org.zhunru.consultation.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.MinutesWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** All objections are answered. */
@Component
class ObjectionsForm implements UserTaskForm<ObjectionsForm.Answer> {

  record Answer(
      @Size(max = 500) String note) {}

  private final MinutesWork work;

  ObjectionsForm(MinutesWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/objections";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.allAnswered(task.caseRef(), CommentKind.OBJECTION, actor.username()));
    return Values.none();
  }
}
