package org.zhunru.consultation;

import java.time.LocalDate;

/**
 * What the attendance of a statutory meeting is compared with, as it was when its notice was given.
 *
 * @param count people that are to come at least: residents of 18 years and over, one of each household, two of each group, or
 *     representatives; from 1
 * @param takenOn day the figure was taken
 * @param source where it comes from
 */
public record QuorumFigure(FigureKind kind, int count, LocalDate takenOn, String source) {

  /** The larger of this and those on the list. */
  public int expected(int listed) {
    return Math.max(count, listed);
  }
}
