package org.zhunru.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A promise.
 *
 * @param parent number of the case it was made in
 * @param number of the promise in that case, from 1
 * @param owner code of the organisation that owes it
 * @param post of whoever is in charge
 * @param person his or her name; empty where it is not known or not shown
 * @param dueOn the day that holds now, its last day
 * @param account what was done, or why not; null while it is open
 * @param replacedBy number of the promise that stands for it, null unless it was replaced
 * @param settledAt null while it is open
 * @param today on which it is looked at
 * @param entries moved days and reports, the oldest first
 */
public record PromiseItem(
    long id,
    String parent,
    int number,
    String what,
    String owner,
    String ownerName,
    String post,
    String person,
    LocalDate dueOn,
    PromiseState state,
    String account,
    Integer replacedBy,
    Instant settledAt,
    LocalDate today,
    List<PromiseEntry> entries) {

  public boolean open() {
    return state == PromiseState.OPEN;
  }

  /** Calendar days since its last day; 0 before, and once it is settled. */
  public long overdue() {
    return open() && today.isAfter(dueOn) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
  }

  /** How its day was moved, the oldest first. */
  public List<PromiseEntry> moves() {
    return of(PromiseEntry.Kind.MOVED);
  }

  public List<PromiseEntry> reports() {
    return of(PromiseEntry.Kind.REPORTED);
  }

  private List<PromiseEntry> of(PromiseEntry.Kind kind) {
    return entries.stream().filter(one -> one.kind() == kind).toList();
  }

  /** Without the name of a person: as everybody may read it. */
  public PromiseItem unnamed() {
    return new PromiseItem(
        id, parent, number, what, owner, ownerName, post, "", dueOn, state, account, replacedBy, settledAt, today, entries);
  }
}
