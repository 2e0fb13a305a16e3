package org.zhunru.standing;

import java.time.LocalDate;

/**
 * A seat of a body and who holds it.
 *
 * @param holder name of the person
 * @param post what the person is besides, empty where nothing is written
 * @param username account of the person; null where there is none
 * @param until last day of the term
 * @param record the election or the paper it was given by
 * @param substitute who sits in instead, empty where nobody
 * @param leftOn day the holder left before the term was over, null otherwise
 * @param leftWhy null where nobody left
 */
public record Seat(
    long id,
    long body,
    String holder,
    SeatKind kind,
    String post,
    String username,
    LocalDate since,
    LocalDate until,
    Appointment appointment,
    String record,
    String substitute,
    LocalDate leftOn,
    String leftWhy) {

  /** Whether the holder sits on that day. */
  public boolean held(LocalDate day) {
    return leftOn == null && !day.isBefore(since) && !day.isAfter(until);
  }

  /** True for a term that ended without anybody having left. */
  public boolean over(LocalDate day) {
    return leftOn == null && day.isAfter(until);
  }
}
