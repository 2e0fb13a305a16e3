package org.zhunru.ownersvote;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;

/** The days of a vote as a calendar file (RFC 5545): whole days, the last one included. */
@Component
public class OwnersVoteCalendar {

  private final DistrictClock clock;

  OwnersVoteCalendar(DistrictClock clock) {
    this.clock = clock;
  }

  /** @param community name of the community @param matter whose notice was given @return the file, UTF-8 */
  public byte[] of(String title, String community, OwnersMatter matter) {
    VEvent event = new VEvent();
    event.setUid(matter.ref() + "@zhunru");
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setSequence(0);
    event.setSummary(community + " " + title);
    event.setDescription(matter.question());
    event.setDateStart(day(matter.votesFrom()), false);
    event.setDateEnd(day(matter.votesUntil().plusDays(1)), false);
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Zhunru//OwnersVote//ZH");
    calendar.setMethod(Method.publish());
    calendar.addEvent(event);
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
  }

  /** A day is written as the day it is here, whatever zone the machine stands in. */
  private static Date day(LocalDate day) {
    return new ICalDate(
        new biweekly.util.DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
