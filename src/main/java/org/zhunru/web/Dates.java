package org.zhunru.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;

/** Dates as Chinese offices write them, in the district's time zone; an empty text for null. */
@Component("dates")
class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

  /** 2026年11月22日 */
  public String day(Instant instant) {
    return instant == null ? "" : DAY.format(instant.atZone(DistrictClock.ZONE));
  }

  /** 2026年11月22日 */
  public String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** 2026年11月22日 14:05 */
  public String time(Instant instant) {
    return instant == null ? "" : TIME.format(instant.atZone(DistrictClock.ZONE));
  }
}
