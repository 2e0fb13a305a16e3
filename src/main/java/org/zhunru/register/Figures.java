package org.zhunru.register;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What one community gives to an item and gets for it, as declared.
 *
 * @param hoursPerWeek hours a week
 * @param visits households visited over the whole term
 * @param forms forms or reports filled over the whole term
 * @param money yuan over the whole term
 * @param unstated what nobody declared: its number above is 0 and says nothing
 */
public record Figures(BigDecimal hoursPerWeek, int visits, int forms, BigDecimal money, Set<Figure> unstated) {}
