package org.zhunru.tenure.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.JointMeetings;
import org.zhunru.tenure.Objections;

/** The joint meeting decides again after an objection. */
@Component
class RedecideForm implements UserTaskForm<RedecideForm.Answer> {

  record Answer(
      @NotNull LocalDate heldOn,
      @NotNull @Min(1) @Max(500) Integer attending,
      @NotNull @Min(0) @Max(500) Integer votesFor,
      @NotNull @Min(0) @Max(500) Integer votesAgainst,
      @NotBlank @Size(max = 2000) String answer,
      @NotBlank @Size(max = 4000) String minutes) {}

  private final Objections objections;
  private final JointMeetings meetings;
  private final MeetingCheck check;
  private final TenureMessages messages;

  RedecideForm(Objections objections, JointMeetings meetings, MeetingCheck check, TenureMessages messages) {
    this.objections = objections;
    this.meetings = meetings;
    this.check = check;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/redecide";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    JointMeetings.Vote vote =
        check.vote(task, answer.heldOn(), answer.attending(), answer.votesFor(), answer.votesAgainst(), answer.minutes());
    String text = messages.published("answer", answer.answer());
    long meeting =
        meetings.record(task.caseRef(), vote, actor.username(), actor.displayName(), task.unit());
    objections.answerByMeeting(task.scope().get(TenureProcess.OBJECTION), text, task.unit());
    return Values.of(TenureProcess.MEETING, Math.toIntExact(meeting));
  }
}
