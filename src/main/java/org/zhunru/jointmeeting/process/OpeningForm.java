package org.zhunru.jointmeeting.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.SessionWork;

/** The clerk opens the meeting, or says why it is not held. */
@Component
class OpeningForm implements UserTaskForm<OpeningForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "OPEN|CANCEL") String answer, @Size(max = 500) String note) {}

  private final SessionWork work;

  OpeningForm(SessionWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "jointmeeting/opening";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean held = answer.answer().equals("OPEN");
    Taken.by(() -> work.open(task.caseRef(), held, answer.note(), actor.username(), task.unit()));
    return Values.of(JointMeetingProcess.ANSWER, answer.answer());
  }
}
