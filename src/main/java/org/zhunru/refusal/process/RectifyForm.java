package org.zhunru.refusal.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.refusal.Rectifications;

/** Who handed the task down says what it put right. */
@Component
class RectifyForm implements UserTaskForm<RectifyForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 2000) String done) {}

  private final Rectifications rectifications;
  private final FormWords words;

  RectifyForm(Rectifications rectifications, FormWords words) {
    this.rectifications = rectifications;
    this.words = words;
  }

  @Override
  public String key() {
    return "refusal/rectify";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    rectifications.rectified(task.caseRef(), words.written("done", answer.done()), actor.username(), task.unit());
    return Values.none();
  }
}
