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

/** The street assigns it to a department, solved it itself, or sends it back. */
@Component
class TriageForm implements UserTaskForm<TriageForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "ASSIGN|SOLVE|RETURN") String answer,
      @Size(max = 40) String department,
      @Pattern(regexp = "URGENT|SOON|NORMAL") String urgency,
      @NotBlank @Size(max = 1000) String words) {}

  private final TicketWork work;

  TriageForm(TicketWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "voice/triage";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(
        () ->
            work.triage(
                task.caseRef(), answer.answer(), answer.department(), answer.urgency(), answer.words(), actor.username()));
    Values values = Values.of(VoiceProcess.ANSWER, answer.answer());
    String department = work.ticket(task.caseRef()).department();
    return department == null ? values : values.and(VoiceProcess.DEPARTMENT, department);
  }

  @Override
  public Facts prefill(OpenTask task) {
    return Choices.departments(work.choices(task.caseRef()));
  }
}
