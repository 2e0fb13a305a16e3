package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Breaches;

/** The lead unit verifies a report. */
@Component
class VerifyBreachForm implements UserTaskForm<VerifyBreachForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "CONFIRMED|DISMISSED") String finding, @NotBlank @Size(max = 2000) String explanation) {}

  private final Breaches breaches;
  private final TenureMessages messages;

  VerifyBreachForm(Breaches breaches, TenureMessages messages) {
    this.breaches = breaches;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/verify-breach";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean confirmed = answer.finding().equals("CONFIRMED");
    String text = messages.reason("explanation", answer.explanation());
    breaches.verify(task.caseRef(), task.scope().get(TenureProcess.MATTER), confirmed, text, actor.username(), task.unit());
    return Values.of(TenureProcess.CONFIRMED, confirmed).and(TenureProcess.EXITED, false);
  }
}
