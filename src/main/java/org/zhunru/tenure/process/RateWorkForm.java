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
import org.zhunru.tenure.Evaluations;

/** The department rates the work and says whether it used the item. */
@Component
class RateWorkForm implements UserTaskForm<RateWorkForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "SATISFIED|FAIR|DISSATISFIED") String effect, @NotNull Boolean used, @NotBlank @Size(max = 1000) String comment) {}

  private final Evaluations evaluations;
  private final TenureMessages messages;

  RateWorkForm(Evaluations evaluations, TenureMessages messages) {
    this.evaluations = evaluations;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/rate-work";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    evaluations.byDepartment(
        task.caseRef(),
        task.scope().get(TenureProcess.EVALUATION),
        task.unit(),
        answer.effect(),
        answer.used(),
        messages.required("comment", answer.comment()),
        actor.displayName());
    return Values.none();
  }
}
