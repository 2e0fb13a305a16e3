package org.zhunru.consultation;

import java.time.Instant;

/**
 * A result that was publicised and does not stand, because an objection to it was found right.
 *
 * @param sitting number of the meeting
 * @param way COUNT_AGAIN, HOLD_AGAIN or LEGALITY, as the table consultation-objection answered
 * @param figures as they were publicised, without buildings
 * @param reason in Chinese, public
 * @param minutes as they were frozen; null where they still are the minutes
 * @param hash SHA-256 of those minutes; null with them
 */
public record VoidedResult(
    int sitting,
    String way,
    ConsultationResult result,
    Figures figures,
    String reason,
    Instant voidedAt,
    String minutes,
    String hash) {

  /** Whether these minutes are what was frozen. */
  public boolean intact() {
    return hash == null || hash.equals(MinutesText.hash(minutes));
  }

  /** What everybody may be told of its figures. */
  public PublicFigures publicFigures() {
    return PublicFigures.of(figures);
  }

  /** As everybody may read it. */
  VoidedResult unnamed() {
    return new VoidedResult(sitting, way, result, figures, reason, voidedAt, null, null);
  }
}
