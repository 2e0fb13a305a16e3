package org.zhunru.voice.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.voice.TicketWork;

/** The lead unit rules on an objection. */
@Component
class RuleForm implements UserTaskForm<RuleForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "SAME|OTHER") String answer,
      @Size(max = 40) String department,
      @NotBlank @Size(max = 1000) String reason) {}

  private final TicketWork work;

  RuleForm(TicketWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "voice/rule";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    Taken.by(() -> work.requireOther(task.caseRef(), actor.username()));
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String chosen =
        Taken.of(
            () ->
                work.rule(
                    task.caseRef(), answer.answer().equals("OTHER"), answer.department(), answer.reason(), actor.username(),
                    task.unit()));
    return Values.of(VoiceProcess.DEPARTMENT, chosen);
  }

  @Override
  public Facts prefill(OpenTask task) {
    return Choices.departments(work.choices(task.caseRef()));
  }
}
