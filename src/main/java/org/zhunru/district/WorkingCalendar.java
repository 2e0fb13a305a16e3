package org.zhunru.district;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * Working days by the official Chinese calendar, make-up workdays (补班) included. Where the calendar for a year is not yet
 * published, Monday to Friday are working days.
 */
@Component
public class WorkingCalendar {

  public boolean isWorkingDay(LocalDate day) {
    LegalHoliday special = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    if (special != null) {
      return special.isWork();
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
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
}
