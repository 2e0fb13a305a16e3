package org.zhunru.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something imposed on a community.
 *
 * @param owner code of the organisation that imposed it; empty where it is none of the district
 * @param ownerName its name
 * @param endedOn last day, null while it stands
 * @param objection what the organisation says against the entry, null where nothing
 * @param usage of a system; null otherwise
 * @param survey of a report form; null otherwise
 * @param hanging of a plaque; null otherwise
 */
public record Entry(
    long id,
    EntryKind kind,
    String community,
    String name,
    String owner,
    String ownerName,
    LocalDate since,
    LocalDate endedOn,
    String objection,
    Usage usage,
    Survey survey,
    Hanging hanging) {

  public boolean standing() {
    return endedOn == null;
  }

  /**
   * @param accounts accounts the community must keep, 0 or more
   * @param hoursPerMonth hours a month the community gives to it
   * @param stillUsed whether anybody still uses it
   */
  public record Usage(int accounts, BigDecimal hoursPerMonth, boolean stillUsed) {}

  /**
   * @param frequency how often it is filled in
   * @param number 表号 of the survey, empty where the form shows none
   * @param approvedBy number of approval or filing, empty where the form shows none
   * @param validUntil last day the form may be used, null where the form shows none
   * @param fields names of the data fields as written
   */
  public record Survey(String frequency, String number, String approvedBy, LocalDate validUntil, List<String> fields) {

    /** Statistics law: number, approval and validity must stand on it, or the respondent may refuse. */
    public boolean marked(LocalDate today) {
      return !number.isEmpty() && !approvedBy.isEmpty() && validUntil != null && !validUntil.isBefore(today);
    }
  }

  /**
   * @param allowed whether it may hang
   * @param reason code of why, below {@code inventory.plaque}; null for what was entered before the table was asked
   * @param ref case by which it is taken down, null where none was opened
   */
  public record Hanging(boolean allowed, String reason, String ref) {}
}
