package org.zhunru.admission.process;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.register.FundingLedger;

/** The department accepts all conditions, or declines. */
@Component
class ConditionsForm implements UserTaskForm<ConditionsForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "ACCEPT|DECLINE") String answer,
      @PositiveOrZero @DecimalMax(FundingLedger.MOST) @Digits(integer = 9, fraction = 2) BigDecimal fundingPerCommunity,
      @Size(max = 1000) String note) {}

  private static final String MONEY_FIRST = "FUNDS_BEFORE_EFFECT";
  private static final String STAFF_FIRST = "STAFF_BEFORE_EFFECT";

  private final Routing routing;
  private final Requests requests;
  private final FormMessages messages;

  ConditionsForm(Routing routing, Requests requests, FormMessages messages) {
    this.routing = routing;
    this.requests = requests;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/conditions";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.answer().equals("ACCEPT")) {
      promise(task.caseRef(), answer.fundingPerCommunity());
    }
    routing.answerConditions(
        task.caseRef(),
        answer.answer().equals("ACCEPT"),
        Texts.orEmpty(answer.note()),
        actor.username(),
        task.unit());
    return Values.of(AdmissionProcess.ANSWER, answer.answer());
  }

  /** 费随事转: whoever accepts that money comes first says how much each community gets. */
  private void promise(String ref, BigDecimal typed) {
    List<String> conditions = requests.standing(ref).conditions();
    BigDecimal applied = requests.application(ref).fundingPerCommunity();
    BigDecimal money = typed == null || typed.signum() == 0 ? applied : typed;
    if (conditions.contains(MONEY_FIRST) && (money == null || money.signum() == 0)) {
      throw messages.fault("fundingPerCommunity", "conditions.money-missing");
    }
    routing.promise(ref, money, conditions.contains(STAFF_FIRST));
  }
}
