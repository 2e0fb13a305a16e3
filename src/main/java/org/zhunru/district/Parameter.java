package org.zhunru.district;

import java.math.BigDecimal;

/**
 * A number of the district's rules, with its default and where the default comes from (domain rules §3.5).
 *
 * @param unit 工作日, 日, 比例 …
 */
public record Parameter(
    String name, String label, BigDecimal value, BigDecimal standard, BigDecimal least, BigDecimal most, String unit, String source) {}
