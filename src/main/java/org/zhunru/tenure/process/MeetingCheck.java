package org.zhunru.tenure.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.OpenTask;
import org.zhunru.tenure.JointMeetings;

/** What a record of a joint meeting must hold. */
@Component
class MeetingCheck {

  private final DistrictClock clock;
  private final TenureMessages messages;

  MeetingCheck(DistrictClock clock, TenureMessages messages) {
    this.clock = clock;
    this.messages = messages;
  }

  /** @throws org.zhunru.engine.AnswerInvalid for a day before the meeting was asked for or to come, more votes than people, or none */
  JointMeetings.Vote vote(
      OpenTask task, LocalDate heldOn, int attending, int votesFor, int votesAgainst, String minutes) {
    if (heldOn.isAfter(clock.today())) {
      throw messages.fault("heldOn", "date-future");
    }
    if (heldOn.isBefore(LocalDate.ofInstant(task.createdAt(), DistrictClock.ZONE))) {
      throw messages.fault("heldOn", "date-before-asked");
    }
    if (votesFor + votesAgainst > attending) {
      throw messages.fault("votesFor", "votes-over-present");
    }
    if (votesFor + votesAgainst == 0) {
      throw messages.fault("votesFor", "votes-none");
    }
    return new JointMeetings.Vote(heldOn, attending, votesFor, votesAgainst, messages.required("minutes", minutes));
  }
}
