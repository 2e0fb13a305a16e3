package org.zhunru.standing;

import java.time.LocalDate;

/**
 * A substitute acts for a seat, while its holder cannot or after he left.
 *
 * @param name of the substitute, as the seat names him
 * @param username account of the substitute; null where there is none
 * @param until last day; never after the term of the seat
 * @param endedOn from this day he acts no more; null where nobody ended it
 */
public record StandIn(
    long id, long seat, String name, String username, LocalDate since, LocalDate until, String why, LocalDate endedOn) {

  /** Whether he acts on that day. */
  public boolean acts(LocalDate day) {
    return !day.isBefore(since) && !day.isAfter(until) && (endedOn == null || day.isBefore(endedOn));
  }

  /** Whether the two act on one day. */
  boolean meets(StandIn other) {
    LocalDate last = last();
    return !since.isAfter(other.last()) && !other.since.isAfter(last);
  }

  private LocalDate last() {
    return endedOn == null || endedOn.isAfter(until) ? until : endedOn.minusDays(1);
  }
}
