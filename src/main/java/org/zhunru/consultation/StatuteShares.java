package org.zhunru.consultation;

import org.zhunru.district.Parameters;

/**
 * What the 2025 text of the law asks of a statutory meeting, as the district entered it; the 2018 text stands in the rows of the
 * table.
 *
 * @param attendance least share of the base that has to be present, 0 to 1; 0.6667 is two thirds, 0.3333 one third
 * @param attendanceStrict whether exactly that share is not enough
 * @param decision least share of those present that has to vote for it, 0 to 1, likewise
 * @param decisionStrict whether exactly that share is not enough
 */
public record StatuteShares(double attendance, boolean attendanceStrict, double decision, boolean decisionStrict) {

  /** @param body {@code residents} or {@code representatives} */
  static StatuteShares of(String body, Parameters parameters) {
    String name = "consultation." + body;
    return new StatuteShares(
        parameters.value(name + "-attendance").doubleValue(),
        parameters.isOn(name + "-attendance-strict"),
        parameters.value(name + "-decision").doubleValue(),
        parameters.isOn(name + "-decision-strict"));
  }
}
