package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Residents are told what came of their consultation. */
@Component
class FeedbackForm implements UserTaskForm<FeedbackForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 2000) String feedback) {}

  private final ImplementationWork work;

  FeedbackForm(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/feedback";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.feedBack(task.caseRef(), answer.feedback(), actor.username()));
    return Values.none();
  }
}
