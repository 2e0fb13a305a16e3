package org.zhunru.district;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a demo's district clock is ahead of the system's; kept, so that a restart does not go back in time. */
@Component
@ConditionalOnProperty("zhunru.demo")
public class DemoTime {

  private final JdbcClient jdbc;
  private final DistrictClock clock;

  DemoTime(JdbcClient jdbc, DistrictClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    clock.setAhead(
        Duration.ofSeconds(jdbc.sql("select ahead_seconds from district_demo_clock").query(Long.class).single()));
  }

  public Instant systemTime() {
    return clock.instant().minus(clock.ahead());
  }

  public Duration ahead() {
    return clock.ahead();
  }

  /** @param ahead zero or more; kept in whole seconds */
  @Transactional
  public void setAhead(Duration ahead) {
    if (ahead.isNegative()) {
      throw new IllegalArgumentException("A demo does not go behind the system's time");
    }
    Duration whole = Duration.ofSeconds(ahead.toSeconds());
    jdbc.sql("update district_demo_clock set ahead_seconds = ?").param(whole.toSeconds()).update();
    clock.setAhead(whole);
  }
}
