package org.zhunru.district;

import java.math.BigDecimal;

/**
 * A number of the district's rules, with its default and where the default comes from (domain rules §3.5).
 *
 * @param least smallest value accepted, inclusive
 * @param most largest value accepted, inclusive
 * @param unit 工作日, 日, 比例 …
 */
public record Parameter(
    String name,
    String label,
    BigDecimal value,
    BigDecimal standard,
    BigDecimal least,
    BigDecimal most,
    String unit,
    String source) {

  private static final String RATIO = "比例";
  private static final int RATIO_DIGITS = 4;

  /** Only a ratio may have decimals, at most four. */
  public boolean isWhole() {
    return !RATIO.equals(unit);
  }

  /** Whether this may be its value: within the range, and whole where it counts something. */
  public boolean accepts(BigDecimal candidate) {
    int digits = Math.max(0, candidate.stripTrailingZeros().scale());
    return digits <= (isWhole() ? 0 : RATIO_DIGITS)
        && candidate.compareTo(least) >= 0
        && candidate.compareTo(most) <= 0;
  }
}
