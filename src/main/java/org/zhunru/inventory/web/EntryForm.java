package org.zhunru.inventory.web;

import org.zhunru.inventory.EntryKind;
import org.zhunru.inventory.NewEntry;

/** The form of a new entry as it was typed. */
record EntryForm(
    String tab,
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

  static EntryForm blank(EntryKind kind) {
    return new EntryForm(kind.path(), "", "", "", "", "", "YES", "", "", "", "", "");
  }

  EntryKind kind() {
    return InventoryWords.kind(tab);
  }

  NewEntry command() {
    return new NewEntry(
        kind(), name, owner, since, accounts, hoursPerMonth, stillUsed, frequency, number, approvedBy, validUntil, fields);
  }

  /** What stands in the control of that name. */
  public String value(String field) {
    return switch (field) {
      case "name" -> name;
      case "owner" -> owner;
      case "since" -> since;
      case "accounts" -> accounts;
      case "hoursPerMonth" -> hoursPerMonth;
      case "frequency" -> frequency;
      case "number" -> number;
      case "approvedBy" -> approvedBy;
      case "validUntil" -> validUntil;
      default -> "";
    };
  }
}
