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
import org.zhunru.tenure.Renewals;

/** The lead unit's leader agrees to a renewal or not. */
@Component
class ApproveRenewalForm implements UserTaskForm<ApproveRenewalForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "APPROVE|REFUSE") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final Renewals renewals;
  private final TenureMessages messages;

  ApproveRenewalForm(Renewals renewals, TenureMessages messages) {
    this.renewals = renewals;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/approve-renewal";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean approved = answer.answer().equals("APPROVE");
    renewals.decide(task.caseRef(), approved, messages.required("opinion", answer.opinion()), actor.username(), actor.displayName(), task.unit());
    return Values.of(TenureProcess.ANSWER, answer.answer());
  }
}
