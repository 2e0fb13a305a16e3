package org.zhunru.promise;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was written down on a promise; never changed afterwards.
 *
 * @param kind MOVED where the day was moved, REPORTED where its owner reported
 * @param text why it was moved, or what was reported
 * @param from the day before, null for a report
 * @param to the day since, null for a report
 * @param by account
 * @param organisation code of the organisation it acted for
 */
public record PromiseEntry(
    long promise, Kind kind, String text, LocalDate from, LocalDate to, String by, String organisation, Instant at) {

  /** What was written down. */
  public enum Kind {
    /** 调整期限. */
    MOVED,
    /** 报告进展. */
    REPORTED
  }
}
