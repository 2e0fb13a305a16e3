package org.zhunru.audit;

import java.time.LocalDate;

/**
 * What an auditor looks for. A null or blank criterion asks for nothing.
 *
 * @param department code of the applying organisation
 * @param community code of an affected community
 * @param item code of the catalogue item
 * @param outcome what was decided
 * @param said what the rules said
 * @param rule a reason code, a row's name ({@code R17}) or a row's id ({@code Rule_R17_…}), in any case
 * @param text part of the number or of the title
 * @param from first day of opening, Chinese time
 * @param to last day of opening, Chinese time
 * @param standing {@code open}, {@code closed}, or anything else for both
 * @param late at least so many working days late; null or 0 asks for nothing
 * @param overridden only cases in which officers set an outcome against the rules
 * @param sort {@code -opened} (default), {@code opened}, {@code ref}, {@code title}, {@code applicant}, {@code due}
 * @param page from 1
 */
public record AuditQuery(
    String department,
    String community,
    String item,
    String outcome,
    String said,
    String rule,
    String text,
    LocalDate from,
    LocalDate to,
    String standing,
    Integer late,
    Boolean overridden,
    String sort,
    Integer page) {

  /** Asks for everything. */
  public static AuditQuery everything() {
    return new AuditQuery(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The page asked for, at least 1. */
  public int pageNumber() {
    return page == null ? 1 : Math.max(1, Math.min(page, 1_000_000));
  }
}
