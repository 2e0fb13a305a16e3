package org.zhunru.audit.web;

import java.time.Instant;
import java.util.List;

/** A found case as the table and the file show it, in Chinese. */
record CaseLine(
    String ref,
    String title,
    String item,
    String department,
    List<String> communities,
    String state,
    String outcome,
    String reason,
    String said,
    String saidReason,
    String override,
    Instant openedAt,
    Instant closedAt,
    Instant dueAt,
    int daysLate) {

  public boolean overridden() {
    return !override.isEmpty();
  }
}
