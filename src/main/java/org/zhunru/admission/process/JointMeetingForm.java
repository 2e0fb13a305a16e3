package org.zhunru.admission.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.admission.MeetingAnswer;
import org.zhunru.admission.Meetings;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The lead unit records the vote of the joint meeting; the table judges it. */
@Component
class JointMeetingForm implements UserTaskForm<MeetingAnswer> {


  private final Meetings meetings;
  private final DistrictClock clock;
  private final FormMessages messages;

  JointMeetingForm(Meetings meetings, DistrictClock clock, FormMessages messages) {
    this.meetings = meetings;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/joint-meeting";
  }

  @Override
  public Class<MeetingAnswer> answerType() {
    return MeetingAnswer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, MeetingAnswer answer) {
    if (answer.heldOn().isAfter(clock.today())) {
      throw messages.fault("heldOn", "date-future");
    }
    if (answer.heldOn().isBefore(LocalDate.ofInstant(task.createdAt(), DistrictClock.ZONE))) {
      throw messages.fault("heldOn", "date-before-asked");
    }
    if (answer.votesFor() + answer.votesAgainst() > answer.attending()) {
      throw messages.fault("votesFor", "votes-over-present");
    }
    if (Texts.missing(answer.minutes())) {
      throw messages.fault("minutes", "text-missing");
    }
    meetings.recordMeeting(task.caseRef(), answer, actor.username(), actor.displayName(), task.unit());
    return Values.none();
  }
}
