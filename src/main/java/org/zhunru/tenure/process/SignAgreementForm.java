package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.AgreementReturns;
import org.zhunru.tenure.Agreements;

/** A party signs the agreement, or sends it back with a reason. */
@Component
class SignAgreementForm implements UserTaskForm<SignAgreementForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "SIGN|RETURN") String answer, @Size(max = 500) String note) {}

  private final Agreements agreements;
  private final AgreementReturns returns;
  private final TenureMessages messages;

  SignAgreementForm(Agreements agreements, AgreementReturns returns, TenureMessages messages) {
    this.returns = returns;
    this.agreements = agreements;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/sign-agreement";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.answer().equals("RETURN")) {
      String reason = messages.reason("note", answer.note());
      returns.sendBack(task.caseRef(), task.unit(), reason, actor.username(), actor.displayName());
      return Values.of(TenureProcess.RETURNED, true);
    }
    agreements.sign(
        task.caseRef(),
        task.scope().get(TenureProcess.SIGNER),
        messages.optional("note", answer.note()),
        actor.username(),
        actor.displayName());
    return Values.none();
  }
}
