package org.zhunru.audit;

import java.time.LocalDate;

/**
 * Which entries of the trail. A null or blank criterion asks for nothing.
 *
 * @param from first day, Chinese time
 * @param to last day, Chinese time
 * @param page from 1
 */
public record EntryQuery(String caseRef, String actor, LocalDate from, LocalDate to, Integer page) {

  /** The page asked for, at least 1. */
  public int pageNumber() {
    return page == null ? 1 : Math.max(1, Math.min(page, 1_000_000));
  }
}
