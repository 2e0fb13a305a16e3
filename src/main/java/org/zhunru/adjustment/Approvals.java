package org.zhunru.adjustment;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.Parameters;

/** Two people approve a checked draft, neither of whom had a hand in it; then it is published. */
@Service
@Transactional
public class Approvals {

  private final AdjustmentRows rows;
  private final DraftLists drafts;
  private final Authorship authors;
  private final Parameters parameters;
  private final AdjustmentNotes notes;

  Approvals(
      AdjustmentRows rows, DraftLists drafts, Authorship authors, Parameters parameters, AdjustmentNotes notes) {
    this.rows = rows;
    this.drafts = drafts;
    this.authors = authors;
    this.parameters = parameters;
    this.notes = notes;
  }

  public void open(String ref) {
    notes.noteSystem(ref, "approval-opened");
    notes.move(ref, "APPROVAL", "adjustment.approval");
  }

  /** Key below {@code adjustment.invalid} of why this person may not approve; empty where they may. */
  @Transactional(readOnly = true)
  public Optional<String> refusal(String ref, String username) {
    Adjustment one = rows.get(ref);
    Optional<String> own = authors.of(ref, username);
    if (own.isPresent()) {
      return own;
    }
    if (username.equals(one.firstApprover())) {
      return Optional.of("same-approver");
    }
    return drafts.checked(one.draft()) && !drafts.stale(one.draft()) ? Optional.empty() : Optional.of("draft-outdated");
  }

  /**
   * Throws where a day cannot be the first of the new version: it is missing, past, or further ahead than the district's
   * {@code adjustment.in-force-ahead} says, in days.
   *
   * @throws AdjustmentInvalid with the field {@code inForceFrom}
   */
  @Transactional(readOnly = true)
  public void checkDay(LocalDate day) {
    int ahead = parameters.number("adjustment.in-force-ahead");
    LocalDate last = notes.today().plusDays(ahead);
    new EntryCheck(notes)
        .require(day != null && !past(day), "inForceFrom", "in-force-from")
        .require(day == null || !day.isAfter(last), "inForceFrom", "in-force-late", ahead, notes.day(last))
        .done();
  }

  private boolean past(LocalDate day) {
    return day.isBefore(notes.today());
  }

  /** @param inForceFrom first day of the new version, see {@link #checkDay} */
  public void first(String ref, LocalDate inForceFrom, String opinion, String by, String leadUnit) {
    rows.first(ref, by, inForceFrom);
    notes.note(ref, "approved-first", by, leadUnit, notes.day(inForceFrom), opinion);
    notes.move(ref, "APPROVAL", "adjustment.approval");
  }

  public void second(String ref, String opinion, String by, String organisation) {
    rows.second(ref, by);
    notes.note(ref, "approved-second", by, organisation, opinion);
  }

  public void sendBack(String ref, String opinion, String by, String organisation) {
    notes.note(ref, "returned", by, organisation, opinion);
  }

  /** Publishes the version; where its day has passed meanwhile, it is the law from today on. */
  public void publish(String ref) {
    Adjustment one = rows.lock(ref);
    LocalDate from = past(one.inForceFrom()) ? notes.today() : one.inForceFrom();
    drafts.publish(one, from);
    rows.published(ref, from, notes.now());
    notes.noteSystem(ref, "published", one.draft(), notes.day(from));
    notes.cases().close(ref, "NEW_VERSION", "PUBLISHED", null);
  }
}
