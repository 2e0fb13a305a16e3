package org.zhunru.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How often a body met against its rule.
 *
 * @param required meetings a year
 * @param held meetings in the year that ends today
 * @param last null where it never met
 * @param due day by which it is to meet next
 * @param late whether that day is past
 * @param few whether it met less often than its rule asks for the time it stood of that year
 */
public record Rhythm(int required, int held, LocalDate last, LocalDate due, boolean late, boolean few) {

  private static final int DAYS_OF_A_YEAR = 365;

  static Rhythm of(StandingBody body, List<Session> sessions, LocalDate today) {
    LocalDate last = sessions.stream().map(Session::heldOn).max(LocalDate::compareTo).orElse(null);
    int held = (int) sessions.stream().filter(one -> one.heldOn().isAfter(today.minusYears(1))).count();
    LocalDate due = (last == null ? body.foundedOn() : last).plusDays(DAYS_OF_A_YEAR / body.meetingsPerYear());
    long stood = Math.min(DAYS_OF_A_YEAR, ChronoUnit.DAYS.between(body.foundedOn(), today));
    boolean few = held < body.meetingsPerYear() * stood / DAYS_OF_A_YEAR;
    return new Rhythm(
        body.meetingsPerYear(), held, last, due, body.stands() && today.isAfter(due), body.stands() && few);
  }
}
