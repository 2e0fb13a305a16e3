package org.zhunru.adjustment;

import java.time.Instant;

/**
 * A legal objection to a proposal.
 *
 * @param number of the proposal
 * @param organisation code of who reviewed
 * @param amendedAt when the proposal was amended for it; null while the objection stands
 */
public record LegalObjection(int number, String organisation, String reason, Instant at, Instant amendedAt) {

  public boolean stands() {
    return amendedAt == null;
  }
}
