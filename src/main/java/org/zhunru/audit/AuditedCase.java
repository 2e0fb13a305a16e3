package org.zhunru.audit;

import java.time.Instant;
import java.util.List;

/**
 * A case as the search finds it.
 *
 * @param applicant code of the applying organisation
 * @param outcome what was decided, null while open
 * @param rulesOutcome what the rules said last, null where they were not asked
 * @param overrideOutcome what officers set against the rules, null where they did not
 * @param dueAt end of the running term, null when none runs
 * @param daysLate working days the longest missed term was missed by, the running one included; 0 for none
 * @param communities codes of the affected communities
 */
public record AuditedCase(
    String ref,
    String kind,
    String title,
    String subject,
    String applicant,
    String state,
    String outcome,
    String reason,
    String rulesOutcome,
    String rulesReason,
    String overrideOutcome,
    String openedBy,
    Instant openedAt,
    Instant closedAt,
    Instant dueAt,
    int daysLate,
    List<String> communities) {

  public boolean open() {
    return closedAt == null;
  }

  public boolean overridden() {
    return overrideOutcome != null;
  }

  AuditedCase with(List<String> affected) {
    return new AuditedCase(
        ref, kind, title, subject, applicant, state, outcome, reason, rulesOutcome, rulesReason, overrideOutcome,
        openedBy, openedAt, closedAt, dueAt, daysLate, affected);
  }
}
