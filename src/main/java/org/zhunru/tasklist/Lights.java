package org.zhunru.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;

/** Where the lights begin and end now. */
@Component
public class Lights {

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

  /** @param dueAt null where no term runs */
  public Light of(Instant dueAt) {
    if (dueAt == null || dueAt.isAfter(soon())) {
      return Light.NORMAL;
    }
    return dueAt.isBefore(now()) ? Light.OVERDUE : Light.SOON;
  }

  /** The light of a line: one without a running term stands still together with its case. */
  public Light of(InboxTask line) {
    return line.dueAt() == null && line.heldSince() != null ? Light.HELD : of(line.dueAt());
  }

  /** Whether a term ends in a year without an official calendar, so that its end is an estimate. */
  public boolean estimated(Instant dueAt) {
    return calendar.estimated(LocalDate.ofInstant(dueAt, DistrictClock.ZONE));
  }

  /** Working days after today up to the day of {@code dueAt}; negative where it is over. */
  public int workingDays(Instant dueAt) {
    return calendar.between(clock.today(), LocalDate.ofInstant(dueAt, DistrictClock.ZONE));
  }
}
