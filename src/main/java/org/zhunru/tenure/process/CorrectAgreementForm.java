package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.AgreementReturns;

/** The department corrects or completes the agreement that was sent back. */
@Component
class CorrectAgreementForm implements UserTaskForm<CorrectAgreementForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 2000) String text) {}

  private final AgreementReturns returns;
  private final TenureMessages messages;

  CorrectAgreementForm(AgreementReturns returns, TenureMessages messages) {
    this.returns = returns;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/correct-agreement";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String text = messages.reason("text", answer.text());
    returns.correct(task.caseRef(), text, actor.username(), actor.displayName(), task.unit());
    return Values.none();
  }
}
