package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Agreements;

/** A party signs the agreement. */
@Component
class SignAgreementForm implements UserTaskForm<SignAgreementForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "SIGN") String answer, @Size(max = 500) String note) {}

  private final Agreements agreements;
  private final TenureMessages messages;

  SignAgreementForm(Agreements agreements, TenureMessages messages) {
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
    agreements.sign(
        task.caseRef(),
        task.scope().get(TenureProcess.SIGNER),
        messages.optional("note", answer.note()),
        actor.username(),
        actor.displayName());
    return Values.none();
  }
}
