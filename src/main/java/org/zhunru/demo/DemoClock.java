package org.zhunru.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.zhunru.district.DemoTime;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.EngineClock;
import org.zhunru.engine.Processes;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** A demo's clock, which its administrator moves forward; what falls due on the way happens on the way, in order. */
@Service
@ConditionalOnProperty("zhunru.demo")
public class DemoClock {

  private static final Duration LONGEST_STEP = Duration.ofDays(400);
  private static final Duration FARTHEST = Duration.ofDays(10 * 366);

  /** @param timers how many timers ran */
  public record Moved(Instant demoTime, int timers) {}

  private final DemoTime time;
  private final EngineClock engineClock;
  private final Processes processes;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;

  DemoClock(
      DemoTime time,
      EngineClock engineClock,
      Processes processes,
      TransactionOperations transaction,
      ApplicationEventPublisher events) {
    this.time = time;
    this.engineClock = engineClock;
    this.processes = processes;
    this.transaction = transaction;
    this.events = events;
    engineClock.setAhead(time.ahead());
  }

  public Instant systemTime() {
    return time.systemTime();
  }

  public Instant demoTime() {
    return time.systemTime().plus(time.ahead());
  }

  /**
   * Moves the clock.
   *
   * @param forward an ISO-8601 period or duration such as {@code P5D} (five calendar days) or {@code PT2H}, more than
   *     nothing and at most 400 days
   * @throws ForwardInvalid for anything else
   */
  public synchronized Moved forward(String forward, CurrentUser administrator) {
    if (!administrator.has(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("Not an administrator");
    }
    ZonedDateTime system = time.systemTime().atZone(DistrictClock.ZONE);
    Duration ahead = time.ahead().plus(step(forward, system.plus(time.ahead())));
    if (ahead.compareTo(FARTHEST) > 0) {
      throw new ForwardInvalid("demo.forward.farthest");
    }
    Instant until = system.toInstant().plus(ahead);
    int timers = processes.runDueTimers(until, due -> reach(due, ahead));
    transaction.executeWithoutResult(
        status -> {
          set(ahead);
          Map<String, String> detail = Map.of("forward", forward.strip(), "timers", String.valueOf(timers));
          String organisation = administrator.organisation().code();
          events.publishEvent(
              new Act(administrator.username(), organisation, "demo.clock-moved", "clock", "OK", detail));
        });
    return new Moved(until, timers);
  }

  /** A timer finds the clock at its own due time, or later where it is overdue already; never past the end of the step. */
  private void reach(Instant due, Duration end) {
    Duration ahead = Duration.between(time.systemTime(), due).plusSeconds(1);
    if (ahead.compareTo(time.ahead()) > 0) {
      set(ahead.compareTo(end) < 0 ? ahead : end);
    }
  }

  private void set(Duration ahead) {
    time.setAhead(ahead);
    engineClock.setAhead(time.ahead());
  }

  private static Duration step(String forward, ZonedDateTime now) {
    Duration step;
    try {
      String text = forward == null ? "" : forward.strip().toUpperCase(Locale.ROOT);
      int split = text.indexOf('T');
      String days = split < 0 ? text : text.substring(0, split);
      Period period = days.equals("P") && split > 0 ? Period.ZERO : Period.parse(days);
      Duration hours = split < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(split));
      step = Duration.between(now, now.plus(period).plus(hours)).truncatedTo(ChronoUnit.SECONDS);
    } catch (ArithmeticException | DateTimeException e) {
      throw new ForwardInvalid("demo.forward.format");
    }
    if (step.isNegative() || step.isZero() || step.compareTo(LONGEST_STEP) > 0) {
      throw new ForwardInvalid("demo.forward.range");
    }
    return step;
  }

  /** The step is none; the message is a key for people. */
  public static class ForwardInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForwardInvalid(String key) {
      super(key);
    }
  }
}
