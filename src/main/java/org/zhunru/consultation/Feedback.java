package org.zhunru.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhunru.district.DistrictClock;

/**
 * What residents were told after a result.
 *
 * @param decidedAt since when the result is final
 * @param unpromised why nothing is to be carried out; null where that was not said
 * @param text what they were told; null until they were
 * @param givenAt null until they were told
 */
public record Feedback(Instant decidedAt, String unpromised, String text, Instant givenAt) {

  /** Calendar days from the result to the feedback; null until it was given. */
  public Long days() {
    return givenAt == null ? null : ChronoUnit.DAYS.between(day(decidedAt), day(givenAt));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, DistrictClock.ZONE);
  }
}
