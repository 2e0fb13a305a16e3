package org.zhunru.consultation;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.PublicConsultations.Shown;
import org.zhunru.district.DistrictClock;

/** The notice of a meeting as a calendar file (RFC 5545). A later notice of a meeting moves its entry. */
@Component
public class NoticeCalendar {

  /** Where no agenda says it. */
  private static final int MINUTES = 120;

  private final DistrictClock clock;

  NoticeCalendar(DistrictClock clock) {
    this.clock = clock;
  }

  /**
   * Each meeting is an entry of its own. A notice that moves one has a higher sequence than the one before, and so has a meeting that
   * is called off, until it is announced anew.
   *
   * @param agenda of the meeting; may be empty
   * @return the file, UTF-8
   */
  public byte[] of(Shown shown, List<AgendaItem> agenda) {
    Notice notice = shown.notice();
    boolean off = shown.off() != null;
    VEvent event = new VEvent();
    event.setUid(shown.header().ref() + "-" + notice.sitting() + "@zhunru");
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setSequence(2 * (notice.number() - 1) + (off ? 1 : 0));
    event.setStatus(off ? Status.cancelled() : Status.confirmed());
    event.setSummary(shown.community() + " " + shown.header().title());
    event.setLocation(notice.place());
    event.setDescription(description(shown.topic().question(), agenda));
    event.setDateStart(Date.from(start(notice)));
    event.setDuration(Duration.builder().minutes(minutes(agenda)).build());
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Zhunru//Consultation//ZH");
    calendar.setMethod(Method.publish());
    calendar.addEvent(event);
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
  }

  private static int minutes(List<AgendaItem> agenda) {
    return agenda.isEmpty() ? MINUTES : agenda.stream().mapToInt(AgendaItem::minutes).sum();
  }

  private static String description(String question, List<AgendaItem> agenda) {
    StringBuilder text = new StringBuilder(question);
    for (AgendaItem it : agenda) {
      text.append('\n').append(it.plannedAt()).append(' ').append(it.number()).append(". ").append(it.title());
      if (!it.post().isEmpty()) {
        text.append('（').append(it.post()).append('）');
      }
    }
    return text.toString();
  }

  private static Instant start(Notice notice) {
    return notice.meetsOn().atTime(LocalTime.parse(notice.startsAt())).atZone(DistrictClock.ZONE).toInstant();
  }
}
