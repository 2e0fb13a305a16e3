package org.zhunru.district;

import java.time.LocalDate;

/**
 * A day the district entered itself; it wins over the published calendar the product brings.
 *
 * @param working true for a working day, also where it is a Saturday or Sunday (补班)
 * @param name what it is, e.g. 国庆节, at most 60 characters
 */
public record CalendarDay(LocalDate date, boolean working, String name) {}
