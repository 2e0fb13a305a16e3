package org.zhunru.voice;

/**
 * What a department made of its tickets.
 *
 * @param tickets it was assigned, those included that another department was given on its objection
 * @param points sum of the scores
 * @param lateSigning tickets it signed too late or not yet
 */
public record DepartmentFigures(String department, int tickets, int rated, int points, int lateSigning, int lateHandling) {

  /** With one decimal, 4.3; empty where nothing was rated. */
  public String average() {
    return rated == 0 ? "" : java.math.BigDecimal.valueOf(points).divide(java.math.BigDecimal.valueOf(rated), 1, java.math.RoundingMode.HALF_UP).toPlainString();
  }
}
