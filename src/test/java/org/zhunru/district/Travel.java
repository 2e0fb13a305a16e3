package org.zhunru.district;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Brings an application to any moment, an earlier one too, which no demo can; what falls due there is run by the test. */
public final class Travel {

  private Travel() {}

  /** @param moment Chinese time, such as {@code 2026-02-12T10:00} */
  public static Duration to(DistrictClock clock, String moment) {
    Instant there = LocalDateTime.parse(moment).atZone(DistrictClock.ZONE).toInstant();
    Duration ahead = Duration.between(Instant.now(), there);
    clock.setAhead(ahead);
    return ahead;
  }
}
