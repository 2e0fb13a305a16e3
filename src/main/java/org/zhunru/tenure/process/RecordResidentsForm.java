package org.zhunru.tenure.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Evaluations;

/** The supervision committee records how many residents are satisfied. */
@Component
class RecordResidentsForm implements UserTaskForm<RecordResidentsForm.Answer> {

  record Answer(
      @NotNull @Min(1) @Max(100000) Integer asked,
      @NotNull @Min(0) @Max(100000) Integer satisfied,
      @NotNull @Pattern(regexp = "MEETING|VISIT|ONLINE") String method,
      @Size(max = 1000) String comment) {}

  private final Evaluations evaluations;
  private final TenureMessages messages;

  RecordResidentsForm(Evaluations evaluations, TenureMessages messages) {
    this.evaluations = evaluations;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/record-residents";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.satisfied() > answer.asked()) {
      throw messages.fault("satisfied", "satisfied-over-asked");
    }
    evaluations.byResidents(
        task.scope().get(TenureProcess.EVALUATION),
        TenureMessages.unit(task.scope().get(TenureProcess.RECORDER)),
        answer.asked(),
        answer.satisfied(),
        answer.method(),
        messages.optional("comment", answer.comment()),
        actor.displayName());
    return Values.none();
  }
}
