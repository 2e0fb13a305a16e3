package org.zhunru.admission;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.identity.Organisation;

/** From submission to acceptance: gaps, corrections, overdue terms, and requests taken back. */
@Service
@Transactional
public class Acceptance {

  private final AdmissionRows rows;
  private final CaseFiles cases;
  private final CaseNotes notes;
  private final ProceedingsTime time;

  Acceptance(AdmissionRows rows, CaseFiles cases, CaseNotes notes, ProceedingsTime time) {
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.time = time;
  }

  public void askCorrection(String ref, String by, String organisation, String notice) {
    rows.set(ref, "corrections = corrections + 1");
    notes.note(ref, "correction-required", by, organisation, notice);
    cases.move(ref, "CORRECTION_REQUIRED", time.termEnd("admission.correction"));
  }

  public void corrected(String ref, String by, String organisation) {
    notes.note(ref, "corrected", by, organisation);
    cases.move(ref, "SUBMITTED", null);
  }

  /** Acceptance: the department's clock of the decision begins to run. */
  public void accept(String ref) {
    Instant now = time.clock().instant();
    rows.set(ref, "accepted_at = ?", now);
    notes.noteSystem(ref, "accepted");
    cases.move(ref, "ACCEPTED", time.termEnd("admission.decision"));
    rows.application(ref).communities().stream()
        .map(time.organisations()::get)
        .map(time.organisations()::current)
        .forEach(community -> addTarget(ref, community));
  }

  private void addTarget(String ref, Organisation community) {
    cases.addParty(ref, community.code(), "COMMUNITY");
    time.organisations()
        .streetOf(community)
        .ifPresent(street -> cases.addParty(ref, street.code(), "STREET"));
  }

  public void escalate(String ref, String what) {
    notes.noteSystem(ref, "overdue", notes.text("overdue." + what));
  }

  public void withdrawn(String ref, boolean deemed, String by, String reason) {
    String state = deemed ? "WITHDRAWN_DEEMED" : "WITHDRAWN";
    notes.note(ref, deemed ? "withdrawn-deemed" : "withdrawn", by, deemed ? null : rows.get(ref).department(), reason);
    cases.close(ref, state, null, null);
  }
}
