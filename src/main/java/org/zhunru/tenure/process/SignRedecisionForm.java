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
import org.zhunru.tenure.JointMeetings;
import org.zhunru.tenure.Objections;

/** A leader signs that an admission is taken back after an objection; whoever recorded the meeting does not sign. */
@Component
class SignRedecisionForm implements UserTaskForm<SignRedecisionForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "APPROVE|RETURN") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final Objections objections;
  private final JointMeetings meetings;
  private final TenureMessages messages;

  SignRedecisionForm(Objections objections, JointMeetings meetings, TenureMessages messages) {
    this.objections = objections;
    this.meetings = meetings;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/sign-redecision";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String opinion = messages.required("opinion", answer.opinion());
    int meeting = task.scope().get(TenureProcess.MEETING);
    int objection = task.scope().get(TenureProcess.OBJECTION);
    if (meetings.get(meeting).recordedBy().equals(actor.username())) {
      throw messages.fault("answer", "same-person");
    }
    if (answer.answer().equals("APPROVE")) {
      meetings.signed(meeting, opinion, actor.displayName());
      objections.revoke(task.caseRef(), objection, actor.username(), task.unit());
    } else {
      objections.sendBack(task.caseRef(), objection, opinion, actor.username(), task.unit());
    }
    return Values.of(TenureProcess.ANSWER, answer.answer());
  }
}
