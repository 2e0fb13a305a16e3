package org.zhunru.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.CalendarDay;
import org.zhunru.district.CalendarDays;
import org.zhunru.district.CalendarInvalid;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** The official days off and make-up workdays that an administrator enters when a year's arrangement is published. */
@Service
class CalendarSettings {

  /** First line of every calendar. */
  static final String COLUMNS = "date,working,name\n";

  private final CalendarDays days;
  private final WorkingCalendar calendar;
  private final DistrictClock clock;
  private final Problems problems;
  private final ApplicationEventPublisher events;

  CalendarSettings(
      CalendarDays days,
      WorkingCalendar calendar,
      DistrictClock clock,
      Problems problems,
      ApplicationEventPublisher events) {
    this.days = days;
    this.calendar = calendar;
    this.clock = clock;
    this.problems = problems;
    this.events = events;
  }

  List<CalendarDay> entered(CurrentUser administrator) {
    Settings.administrator(administrator);
    return days.all();
  }

  /** What is to be said when terms already reach a year whose arrangement is not entered. */
  Optional<String> warning() {
    return calendar.missingYear(clock.today()).map(year -> problems.text("district.calendar.missing", year.toString()));
  }

  /**
   * Takes a calendar as text: {@code date,working,name} on the first line, a day on each further one.
   *
   * @throws AnswerInvalid with line, column and what to do
   */
  @Transactional
  public int enter(String csv, CurrentUser administrator) {
    Settings.administrator(administrator);
    try {
      int entered = days.importCsv(csv == null ? "" : csv);
      events.publishEvent(
          new Act(
              administrator.username(),
              administrator.organisation().code(),
              "district.calendar-entered",
              "calendar",
              "OK",
              Map.of("days", String.valueOf(entered))));
      return entered;
    } catch (CalendarInvalid e) {
      throw new AnswerInvalid("calendar", e.getMessage());
    }
  }
}
