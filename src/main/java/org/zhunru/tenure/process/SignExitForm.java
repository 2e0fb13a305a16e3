package org.zhunru.tenure.process;

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
import org.zhunru.tenure.Exits;
import org.zhunru.tenure.JointMeetings;

/** A leader signs; whoever recorded does not sign. */
@Component
class SignExitForm implements UserTaskForm<SignExitForm.Answer> {

  record Answer(
      @Size(max = 200) String exitReason,
      @NotNull @Pattern(regexp = "APPROVE|RETURN") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final JointMeetings meetings;
  private final Exits exits;
  private final TenureMessages messages;

  SignExitForm(JointMeetings meetings, Exits exits, TenureMessages messages) {
    this.exits = exits;
    this.meetings = meetings;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/sign-exit";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String opinion = messages.required("opinion", answer.opinion());
    JointMeetings.Meeting meeting = meetings.get(task.scope().get(TenureProcess.MEETING));
    if (meeting.recordedBy().equals(actor.username())) {
      throw messages.fault("answer", "same-person");
    }
    int matter = exits.taken(task.caseRef(), task.scope().get(TenureProcess.EXIT_MATTER));
    if (answer.answer().equals("APPROVE")) {
      exits.decide(matter, meeting.carried());
      meetings.sign(task.caseRef(), meeting, exits.reason(matter), opinion, actor.username(), actor.displayName(), task.unit());
    } else {
      meetings.sendBack(task.caseRef(), opinion, actor.username(), task.unit());
    }
    return Values.of(TenureProcess.ANSWER, answer.answer())
        .and(TenureProcess.EXITED, meeting.carried())
        .and(TenureProcess.EXIT_MATTER, matter);
  }

  /** Of two matters on one item nobody takes one for the other. */
  @Override
  public Facts prefill(OpenTask task) {
    return Facts.none().with("exitReason", exits.reason(task.caseRef(), task.scope().get(TenureProcess.EXIT_MATTER)));
  }
}
