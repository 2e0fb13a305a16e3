package org.zhunru.district;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Working days by the official Chinese calendar, make-up workdays (补班) included; days the district entered itself win.
 * Where the calendar of a year is not yet known, Monday to Friday are working days, and that is logged once for
 * each year.
 */
@Component
public class WorkingCalendar {

  private static final Logger LOG = LoggerFactory.getLogger(WorkingCalendar.class);
  private static final int FIRST_YEAR = 2001;
  // more than the longest default term, 30 working days with a holiday week in it
  private static final int AHEAD = 60;

  private final CalendarDays entered;
  private final Set<Integer> warned = ConcurrentHashMap.newKeySet();

  WorkingCalendar(CalendarDays entered) {
    this.entered = entered;
  }

  public boolean isWorkingDay(LocalDate day) {
    CalendarDay own = entered.find(day);
    if (own != null) {
      return own.working();
    }
    LegalHoliday special = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    if (special != null) {
      return special.isWork();
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * The last year up to which every year's calendar is known, from the library or by the district's own entries.
   * A year is
   * known when its 1 October is.
   */
  public int lastPublishedYear() {
    int year = FIRST_YEAR;
    while (known(year + 1)) {
      year++;
    }
    return year;
  }

  /** Where terms that begin now may end in a year whose calendar is not known: that year, for a page to warn. */
  public Optional<Integer> missingYear(LocalDate today) {
    int year = today.plusDays(AHEAD).getYear();
    return year > lastPublishedYear() ? Optional.of(lastPublishedYear() + 1) : Optional.empty();
  }

  /** Every year without a calendar that terms which run or begin now may reach, the present one included. */
  public List<Integer> missingYears(LocalDate today) {
    return IntStream.rangeClosed(today.getYear(), today.plusDays(AHEAD).getYear()).filter(year -> !known(year)).boxed().toList();
  }

  /** Whether a day lies in a year whose calendar is not known, so that a term that ends there is an estimate. */
  public boolean estimated(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && !known(day.getYear());
  }

  /** The n-th working day after {@code day}; {@code day} itself for 0. */
  public LocalDate plus(LocalDate day, int workingDays) {
    LocalDate end = day;
    for (int left = workingDays; left > 0; ) {
      end = end.plusDays(1);
      if (isWorkingDay(end)) {
        left--;
      }
    }
    warnBeyond(end);
    return end;
  }

  /** End of the n-th working day after the day of {@code from}. */
  public Instant end(Instant from, int workingDays) {
    return endOf(plus(LocalDate.ofInstant(from, DistrictClock.ZONE), workingDays));
  }

  /** The last second of a day. */
  public Instant endOf(LocalDate day) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(DistrictClock.ZONE).toInstant();
  }

  /** Working days after {@code from} up to and including {@code to}; negative where {@code to} is earlier. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  private static boolean published(int year) {
    return LegalHoliday.fromYmd(year, 10, 1) != null;
  }

  private boolean known(int year) {
    return published(year) || entered.find(LocalDate.of(year, 10, 1)) != null;
  }

  private void warnBeyond(LocalDate day) {
    if (estimated(day) && warned.add(day.getYear())) {
      LOG.warn("{} 年放假调休安排尚未录入，按周一至周五为工作日推算期限；请在公布后导入该年日历。", day.getYear());
    }
  }
}
