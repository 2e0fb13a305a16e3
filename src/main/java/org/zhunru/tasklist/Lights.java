package org.zhunru.tasklist;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;

/** Where the three lights begin and end now. */
@Component
class Lights {

  private static final int SOON_WORKING_DAYS = 2;

  private final DistrictClock clock;
  private final WorkingCalendar calendar;

  Lights(DistrictClock clock, WorkingCalendar calendar) {
    this.clock = clock;
    this.calendar = calendar;
  }

  Instant now() {
    return clock.instant();
  }

  /** A term that ends up to this moment is near its end. */
  Instant soon() {
    return calendar.end(clock.instant(), SOON_WORKING_DAYS);
  }

  Light of(Instant dueAt) {
    if (dueAt == null || dueAt.isAfter(soon())) {
      return Light.NORMAL;
    }
    return dueAt.isBefore(now()) ? Light.OVERDUE : Light.SOON;
  }
}
