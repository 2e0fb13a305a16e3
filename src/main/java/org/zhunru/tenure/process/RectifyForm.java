package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Breaches;

/** The department reports what it put right. */
@Component("tenureRectifyForm")
class RectifyForm implements UserTaskForm<RectifyForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 2000) String report) {}

  private final Breaches breaches;
  private final TenureMessages messages;

  RectifyForm(Breaches breaches, TenureMessages messages) {
    this.breaches = breaches;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/rectify";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    breaches.report(task.caseRef(), messages.reason("report", answer.report()), actor.username(), task.unit());
    return Values.none();
  }
}
