package org.zhunru.tenure.process;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.register.FundingLedger;
import org.zhunru.tenure.Renewals;

/** The department asks to go on, or lets the item expire. */
@Component
class RenewalForm implements UserTaskForm<RenewalForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "RENEW|LET_EXPIRE") String answer,
      LocalDate until,
      @DecimalMin("0") @DecimalMax(FundingLedger.MOST) @Digits(integer = 9, fraction = 2) BigDecimal money,
      @Size(max = 1000) String reason) {}

  private final Renewals renewals;
  private final TenureMessages messages;

  RenewalForm(Renewals renewals, TenureMessages messages) {
    this.renewals = renewals;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/renewal";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.answer().equals("RENEW")) {
      String reason = messages.reason("reason", answer.reason());
      messages.checked(
          () -> renewals.ask(task.caseRef(), answer.until(), answer.money(), reason, actor.username(), actor.displayName(), task.unit()));
    } else {
      renewals.letExpire(task.caseRef(), actor.username(), task.unit());
    }
    return Values.of(TenureProcess.ANSWER, answer.answer()).and(TenureProcess.RENEWED, false);
  }
}
