package org.zhunru.inventory;

import java.time.LocalDate;

/**
 * Command: enter something that is imposed, as it was typed or stands in a file; the parts of other kinds are ignored.
 *
 * @param owner name of the organisation that imposed it
 * @param hoursPerMonth a number, at most two decimals
 * @param fields names of data fields, one a line or separated by 、
 */
public record NewEntry(
    EntryKind kind,
    String name,
    String owner,
    LocalDate since,
    Integer accounts,
    String hoursPerMonth,
    Boolean stillUsed,
    String frequency,
    String number,
    String approvedBy,
    LocalDate validUntil,
    String fields) {}
