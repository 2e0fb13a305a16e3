package org.zhunru.casefile;

import java.time.Instant;

/**
 * What every page shows of a matter.
 *
 * @param ref number, {@code ZR-2026-00042}
 * @param kind code of the kind of matter, data to this room
 * @param subject code of what the matter is about (an item of a list), empty where there is none
 * @param state where it stands, data to this room
 * @param applicant code of the organisation that brought it
 * @param dueAt end of the running term, null when none runs
 * @param heldSince since when the clock stands still, null while it runs
 */
public record CaseHeader(
    String ref,
    String kind,
    String title,
    String subject,
    String state,
    String outcome,
    String reason,
    String applicant,
    String openedBy,
    Instant openedAt,
    Instant closedAt,
    Instant dueAt,
    Instant heldSince) {

  public boolean open() {
    return closedAt == null;
  }
}
