package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Evaluations;

/** A community rates the department. */
@Component
class RateDepartmentForm implements UserTaskForm<RateDepartmentForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "SATISFIED|FAIR|DISSATISFIED") String support,
      @NotNull @Pattern(regexp = "SATISFIED|FAIR|DISSATISFIED") String burden,
      @NotNull @Pattern(regexp = "SATISFIED|FAIR|DISSATISFIED") String effect,
      @Size(max = 1000) String comment) {}

  private final Evaluations evaluations;
  private final TenureMessages messages;

  RateDepartmentForm(Evaluations evaluations, TenureMessages messages) {
    this.evaluations = evaluations;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/rate-department";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    evaluations.byCommunity(
        task.scope().get(TenureProcess.EVALUATION),
        TenureMessages.unit(task.scope().get(TenureProcess.RATER)),
        List.of(answer.support(), answer.burden(), answer.effect()),
        messages.optional("comment", answer.comment()),
        actor.displayName());
    return Values.none();
  }
}
