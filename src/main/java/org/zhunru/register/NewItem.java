package org.zhunru.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Command: enter an admitted task. The share is the same at every community.
 *
 * @param hoursPerWeek hours a week of one community
 * @param money yuan for one community over the whole term
 * @param staffPromised whether the department sends its own people
 * @param unstated what nobody declared: its number is 0 and says nothing
 * @param publicityDays working days of its publicity, null for the district's own
 * @param filing whether it is filed before its agreement
 */
public record NewItem(
    String ref,
    ItemKind kind,
    String title,
    String description,
    String itemCode,
    int catalogueVersion,
    String department,
    String leadUnit,
    List<String> conditions,
    String dataFields,
    LocalDate plannedFrom,
    LocalDate plannedTo,
    Integer termDays,
    List<String> communities,
    BigDecimal hoursPerWeek,
    int visits,
    int forms,
    BigDecimal money,
    boolean staffPromised,
    Set<Figure> unstated,
    Integer publicityDays,
    boolean filing) {}
