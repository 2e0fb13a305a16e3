package org.zhunru.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhunru.district.DistrictClock;

/**
 * One meeting of a consultation; a failed quorum or a revised proposal brings another.
 *
 * @param number from 1
 * @param attempt 1, or 2 after a failed quorum
 * @param revised whether the proposal had been revised before
 * @param startsAt {@code 09:30}
 * @param heldOn null until it is opened
 * @param legalityIssue null until it is checked
 * @param figures null until the votes are counted
 * @param result null until T11 answered
 * @param base what attendance is compared with; null where only the list counts, and for meetings announced before it was asked
 */
public record Sitting(
    String ref,
    int number,
    int attempt,
    boolean revised,
    LocalDate meetsOn,
    String startsAt,
    String place,
    SittingState state,
    LocalDate heldOn,
    Instant closedAt,
    Boolean legalityIssue,
    String legalityNote,
    Figures figures,
    ConsultationResult result,
    QuorumFigure base) {

  /** Those that are to come: the larger of the list and the base. */
  public int expected(int listed) {
    return base == null ? listed : base.expected(listed);
  }

  /** What everybody may be told of it; null until the votes are counted. */
  public PublicFigures publicFigures() {
    return figures == null ? null : PublicFigures.of(figures);
  }

  /** When it begins, in the district's time. */
  public Instant start() {
    return meetsOn.atTime(LocalTime.parse(startsAt)).atZone(DistrictClock.ZONE).toInstant();
  }
}
