package org.zhunru.jointmeeting.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.MinutesWork;

/** The leader of the lead unit signs the minutes or sends them back. */
@Component
class SigningForm implements UserTaskForm<SigningForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "SIGN|RETURN") String answer, @Size(max = 500) String opinion) {}

  private final MinutesWork work;

  SigningForm(MinutesWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "jointmeeting/signing";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(
        () -> {
          if (answer.answer().equals("SIGN")) {
            work.sign(task.caseRef(), actor.username(), actor.displayName(), task.unit());
          } else {
            work.giveBack(task.caseRef(), answer.opinion(), actor.username(), task.unit());
          }
        });
    return Values.of(JointMeetingProcess.ANSWER, answer.answer());
  }
}
