package org.zhunru.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How many live in a community, as its committee entered it.
 *
 * @param community its code
 * @param adults residents of 18 years and over, from 1
 * @param households from 1
 * @param groups residents' groups, from 1
 * @param representatives residents' representatives; null where none was entered
 * @param takenOn day the figures were taken
 * @param source the register or report they come from
 * @param enteredBy account
 */
public record Headcount(
    String community,
    int adults,
    int households,
    int groups,
    Integer representatives,
    LocalDate takenOn,
    String source,
    String enteredBy,
    Instant enteredAt) {

  /** Whether the same was entered. */
  boolean same(Headcount other) {
    return adults == other.adults && households == other.households && groups == other.groups
        && Objects.equals(representatives, other.representatives) && takenOn.equals(other.takenOn) && source.equals(other.source);
  }

  /** Units of that kind; null where it was not entered. */
  Integer of(FigureKind kind) {
    return switch (kind) {
      case ADULTS -> adults;
      case HOUSEHOLDS -> households;
      case GROUPS -> groups;
      case REPRESENTATIVES -> representatives;
    };
  }
}
