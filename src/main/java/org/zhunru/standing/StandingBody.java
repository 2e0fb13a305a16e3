package org.zhunru.standing;

import java.time.LocalDate;

/**
 * A body that stands.
 *
 * @param organisation code of the community, or of the lead unit
 * @param rule the charter or document it stands on
 * @param meetingsPerYear how often it is to meet, 1 to 52
 * @param dissolvedOn null while it stands
 */
public record StandingBody(
    long id,
    BodyKind kind,
    String organisation,
    String name,
    String rule,
    int meetingsPerYear,
    LocalDate foundedOn,
    LocalDate dissolvedOn) {

  public boolean stands() {
    return dissolvedOn == null;
  }
}
