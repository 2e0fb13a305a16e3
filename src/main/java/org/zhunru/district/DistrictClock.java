package org.zhunru.district;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** The district's time: the system's, in Chinese time; a demo can move it forward. */
@Component
public class DistrictClock extends Clock {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final Clock system;

  DistrictClock() {
    this(Clock.system(ZONE));
  }

  private DistrictClock(Clock system) {
    this.system = system;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead.get());
  }

  @Override
  public Instant instant() {
    return system.instant().plus(ahead.get());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZONE);
  }

  /** How far this clock is ahead of the system's; zero outside a demo. */
  public Duration ahead() {
    return ahead.get();
  }

  void setAhead(Duration duration) {
    ahead.set(duration);
  }
}
