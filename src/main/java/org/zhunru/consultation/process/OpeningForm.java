package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.MeetingWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The meeting is opened on its day, or moved. */
@Component
class OpeningForm implements UserTaskForm<OpeningForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "OPEN|MOVE") String answer, @Size(max = 500) String note) {}

  private final MeetingWork work;

  OpeningForm(MeetingWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/opening";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.open(task.caseRef(), answer.answer().equals("OPEN"), answer.note(), actor.username()));
    return Values.of(ConsultationProcess.ANSWER, answer.answer());
  }
}
