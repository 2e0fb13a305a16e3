package org.zhunru.tasklist;

import java.time.Instant;

/**
 * One line of somebody's list: a task, or (in the view of what I started) a case without a task.
 *
 * @param id task, null for a case
 * @param name what is to be done; for a case the code of its state
 * @param subject code of what the case is about, empty where there is none
 * @param department code of the organisation that brought the case
 * @param unit code of the organisation the task waits for; for a case the department
 * @param communities names of the communities the case concerns, empty where none is known yet
 * @param group candidate group, {@code role:unit}; empty for a case
 * @param dueAt end of its own term, or of the case's where it has none; null where no term runs
 * @param heldSince since when the clock of the case stands still, null while it runs
 * @param endedBy null where the task ended without an answer
 */
public record InboxTask(
    String id,
    String caseRef,
    String processKey,
    String elementId,
    String name,
    String formKey,
    String title,
    String subject,
    String department,
    String departmentName,
    String unit,
    String unitName,
    String communities,
    String group,
    String claimedBy,
    String claimedName,
    Instant claimedAt,
    Instant createdAt,
    Instant dueAt,
    Instant endedAt,
    String endedBy,
    String endedName,
    Instant heldSince) {

  public boolean open() {
    return endedAt == null;
  }

  /** The same, with nothing a person may not read who keeps accounts only. */
  InboxTask withoutCase() {
    return new InboxTask(
        id, caseRef, processKey, elementId, name, null, caseRef, "", department, departmentName, unit, unitName, "", group,
        claimedBy, claimedName, claimedAt, createdAt, dueAt, endedAt, endedBy, endedName, heldSince);
  }

  /** Whether this person may still answer it. */
  public boolean waitsFor(String username) {
    return open() && (claimedBy == null || claimedBy.equals(username));
  }
}
