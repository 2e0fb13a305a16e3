package org.zhunru.tenure.process;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Purchases;

/** The department records what it bought. */
@Component
class RecordPurchaseForm implements UserTaskForm<RecordPurchaseForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 200) String supplier,
      @NotBlank @Size(max = 100) String contractNumber,
      @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @NotNull LocalDate startsOn,
      @NotNull LocalDate endsOn,
      @NotBlank @Size(max = 1000) String scope) {}

  private final Purchases purchases;
  private final TenureMessages messages;

  RecordPurchaseForm(Purchases purchases, TenureMessages messages) {
    this.purchases = purchases;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/record-purchase";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Purchases.Contract contract =
        new Purchases.Contract(
            messages.required("supplier", answer.supplier()),
            messages.required("contractNumber", answer.contractNumber()),
            answer.amount(),
            answer.startsOn(),
            answer.endsOn(),
            messages.required("scope", answer.scope()));
    messages.checked(() -> purchases.record(task.caseRef(), contract, actor.username(), actor.displayName(), task.unit()));
    return Values.none();
  }
}
