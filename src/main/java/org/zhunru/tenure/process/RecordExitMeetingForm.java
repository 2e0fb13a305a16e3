package org.zhunru.tenure.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Exits;
import org.zhunru.tenure.JointMeetings;

/** The lead unit's clerk records what the joint meeting decided on an exit. */
@Component
class RecordExitMeetingForm implements UserTaskForm<RecordExitMeetingForm.Answer> {

  record Answer(
      @Size(max = 200) String exitReason,
      @NotNull LocalDate heldOn,
      @NotNull @Min(1) @Max(500) Integer attending,
      @NotNull @Min(0) @Max(500) Integer votesFor,
      @NotNull @Min(0) @Max(500) Integer votesAgainst,
      @NotBlank @Size(max = 4000) String minutes) {}

  private final JointMeetings meetings;
  private final Exits exits;
  private final MeetingCheck check;

  RecordExitMeetingForm(JointMeetings meetings, Exits exits, MeetingCheck check) {
    this.exits = exits;
    this.meetings = meetings;
    this.check = check;
  }

  @Override
  public String key() {
    return "tenure/record-exit-meeting";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    JointMeetings.Vote vote =
        check.vote(task, answer.heldOn(), answer.attending(), answer.votesFor(), answer.votesAgainst(), answer.minutes());
    int matter = exits.taken(task.caseRef(), task.scope().get(TenureProcess.EXIT_MATTER));
    long meeting =
        meetings.record(
            task.caseRef(), matter, exits.reason(matter), vote, actor.username(), actor.displayName(), task.unit());
    return Values.of(TenureProcess.MEETING, Math.toIntExact(meeting)).and(TenureProcess.EXIT_MATTER, matter);
  }

  /** Of two matters on one item nobody takes one for the other. */
  @Override
  public Facts prefill(OpenTask task) {
    return Facts.none().with("exitReason", exits.reason(task.caseRef(), task.scope().get(TenureProcess.EXIT_MATTER)));
  }
}
