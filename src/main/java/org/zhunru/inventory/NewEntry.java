package org.zhunru.inventory;

/**
 * Command: enter something that is imposed, as it was typed or stands in a file; the parts of other kinds are ignored.
 *
 * @param owner name of the organisation that imposed it
 * @param since day, {@code 2026-11-22}
 * @param accounts whole number, for a system
 * @param hoursPerMonth number with at most two decimals, for a system
 * @param stillUsed 是 or 否, for a system
 * @param frequency how often a form is filled in
 * @param number 表号 of a form, may be empty
 * @param approvedBy number of a form's approval, may be empty
 * @param validUntil last day of a form, may be empty
 * @param fields names of a form's data fields, one a line or separated by 、
 */
public record NewEntry(
    EntryKind kind,
    String name,
    String owner,
    String since,
    String accounts,
    String hoursPerMonth,
    String stillUsed,
    String frequency,
    String number,
    String approvedBy,
    String validUntil,
    String fields) {

  /** A plaque that hangs since that day. */
  public static NewEntry plaque(String name, String owner, String since) {
    return new NewEntry(EntryKind.PLAQUE, name, owner, since, "", "", "", "", "", "", "", "");
  }

  public static NewEntry system(
      String name, String owner, String since, String accounts, String hoursPerMonth, String stillUsed) {
    return new NewEntry(EntryKind.SYSTEM, name, owner, since, accounts, hoursPerMonth, stillUsed, "", "", "", "", "");
  }

  public static NewEntry form(
      String name,
      String owner,
      String since,
      String frequency,
      String number,
      String approvedBy,
      String validUntil,
      String fields) {
    return new NewEntry(
        EntryKind.FORM, name, owner, since, "", "", "", frequency, number, approvedBy, validUntil, fields);
  }
}
