package org.zhunru.tenure;

import java.time.LocalDate;

/**
 * Command: report that an agreement is broken.
 *
 * @param kind EXTRA_TASK 超范围派活, PLAQUE 擅自挂牌, MONEY_STOPPED 经费中断, OTHER 其他
 * @param text what happened, 10 to 2000 characters
 * @param since first day of it, not before the item was in force and not in the future
 */
public record BreachReport(String kind, String text, LocalDate since) {}
