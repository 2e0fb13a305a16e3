package org.zhunru.tenure;

import java.time.Instant;

/**
 * An objection to an admission that is publicized.
 *
 * @param number from 1 within its notice
 * @param person name somebody chose to give, or null; never shown in public
 * @param state OPEN, ANSWERED, SUBSTANTIAL, KEPT, REVOKED or LAPSED
 */
public record Objection(
    int id,
    int number,
    String person,
    String reason,
    Instant filedAt,
    String state,
    String answer,
    String answeredFor,
    Instant answeredAt) {

  boolean inReview() {
    return state.equals(Objections.SUBSTANTIAL);
  }

  /** True once its answer stands and may be read by everybody. */
  public boolean settled() {
    return !state.equals(Objections.OPEN) && !inReview();
  }
}
