package org.zhunru.consultation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * How many live in a community, as somebody of it entered it.
 *
 * @param id 0 before it is stored
 * @param community its code
 * @param adults residents of 18 years and over, from 1
 * @param households from 1
 * @param groups residents' groups, from 1
 * @param representatives residents' representatives; null where none was entered
 * @param takenOn day the figures were taken
 * @param source the register or report they come from
 * @param enteredBy account
 * @param awaiting whether a second person has to confirm it before it holds
 * @param confirmedBy account of that person; null where nobody had to, or did yet
 */
public record Headcount(
    long id,
    String community,
    int adults,
    int households,
    int groups,
    Integer representatives,
    LocalDate takenOn,
    String source,
    String enteredBy,
    Instant enteredAt,
    boolean awaiting,
    String confirmedBy,
    Instant confirmedAt) {

  /** Whether the same was entered. */
  boolean same(Headcount other) {
    return adults == other.adults && households == other.households && groups == other.groups
        && Objects.equals(representatives, other.representatives) && takenOn.equals(other.takenOn) && source.equals(other.source);
  }

  /** Whether a figure of the other is larger or smaller by more than that share of this one. */
  boolean changedMore(Headcount other, BigDecimal share) {
    return Arrays.stream(FigureKind.values())
        .filter(kind -> of(kind) != null && other.of(kind) != null)
        .anyMatch(
            kind ->
                BigDecimal.valueOf(Math.abs((long) other.of(kind) - of(kind)))
                        .compareTo(share.multiply(BigDecimal.valueOf(of(kind))))
                    > 0);
  }

  /** The same, for a second person to look at. */
  Headcount waiting() {
    return new Headcount(
        id, community, adults, households, groups, representatives, takenOn, source, enteredBy, enteredAt, true, null, null);
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
