package org.zhunru.consultation;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;

/** The notice of a meeting as a calendar file (RFC 5545). A later notice moves the entry of an earlier one. */
@Component
public class NoticeCalendar {

  private static final int HOURS = 2;

  private final DistrictClock clock;

  NoticeCalendar(DistrictClock clock) {
    this.clock = clock;
  }

  /** @param community name of the community @return the file, UTF-8 */
  public byte[] of(String ref, String title, String question, String community, Notice notice) {
    VEvent event = new VEvent();
    event.setUid(ref + "@zhunru");
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setSequence(notice.number() - 1);
    event.setSummary(community + " " + title);
    event.setLocation(notice.place());
    event.setDescription(question);
    event.setDateStart(Date.from(start(notice)));
    event.setDuration(Duration.builder().hours(HOURS).build());
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Zhunru//Consultation//ZH");
    calendar.setMethod(Method.publish());
    calendar.addEvent(event);
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
  }

  private static Instant start(Notice notice) {
    return notice.meetsOn().atTime(LocalTime.parse(notice.startsAt())).atZone(DistrictClock.ZONE).toInstant();
  }
}
