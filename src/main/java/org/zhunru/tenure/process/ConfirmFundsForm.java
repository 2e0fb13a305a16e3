package org.zhunru.tenure.process;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.register.FundingLedger.Means;
import org.zhunru.tenure.Funding;

/** Finance writes one arrival into the ledger. */
@Component
class ConfirmFundsForm implements UserTaskForm<ConfirmFundsForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 40) String community,
      @NotNull @Pattern(regexp = "MONEY|STAFF") String means,
      @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal amount,
      @NotBlank @Size(max = 100) String voucher) {}

  private final Funding funding;
  private final TenureMessages messages;

  ConfirmFundsForm(Funding funding, TenureMessages messages) {
    this.funding = funding;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/confirm-funds";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String voucher = messages.required("voucher", answer.voucher());
    messages.checked(
        () ->
            funding.confirm(
                task.caseRef(),
                answer.community(),
                Means.valueOf(answer.means()),
                answer.amount(),
                voucher,
                actor.username(), task.unit()));
    return Values.none();
  }

  /** The communities that still miss something, to choose from. */
  @Override
  public Facts prefill(OpenTask task) {
    return Facts.none()
        .with(
            "communityChoices",
            funding.waiting(task.caseRef()).stream()
                .map(community -> Map.of("value", community.code(), "label", community.name()))
                .toList());
  }
}
