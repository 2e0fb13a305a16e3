package org.zhunru.refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Terms;

/** From the answer of the table to the finding of the lead unit. */
@Service
@Transactional
public class Verifications {

  private static final String TERM = "refusal.verification";

  private final RefusalRows rows;
  private final CaseFiles cases;
  private final RefusalNotes notes;
  private final Slips slips;
  private final Terms terms;

  Verifications(RefusalRows rows, CaseFiles cases, RefusalNotes notes, Slips slips, Terms terms) {
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.slips = slips;
    this.terms = terms;
  }

  /** The facts the table is asked with. */
  @Transactional(readOnly = true)
  public RefusalFacts facts(String ref) {
    return rows.get(ref).facts();
  }

  /** The answer of the table, with the facts that were found. */
  public void recordFound(String ref, String verdict, String ground) {
    rows.set(ref, "found_verdict = ?, ground = ?", verdict, ground);
    notes.noteSystem(ref, "judged-again", notes.text("verdict.found." + verdict), notes.text("ground." + ground));
  }

  public void recordVerdict(String ref, String verdict, String ground) {
    rows.set(ref, "verdict = ?, ground = ?", verdict, ground);
    notes.noteSystem(ref, "judged", notes.text("verdict." + verdict), notes.text("ground." + ground));
  }

  /** @return whether there is somebody of the district to hear */
  public boolean issueSlip(String ref) {
    slips.issue(ref);
    cases.move(ref, "VIOLATION_REPORTED", terms.end(TERM, notes.now()));
    return rows.get(ref).asked().department() != null;
  }

  public void askVerification(String ref) {
    notes.noteSystem(ref, "verification-asked");
    cases.move(ref, "NEEDS_REVIEW", terms.end(TERM, notes.now()));
  }

  public void explainDuty(String ref) {
    notes.noteSystem(ref, "not-refusable", notes.text("law." + rows.get(ref).ground()));
    cases.move(ref, "NOT_REFUSABLE", terms.end("refusal.look-again", notes.now()));
  }

  public void lookAgain(String ref) {
    Refusal refusal = rows.get(ref);
    rows.set(ref, "looked_again = true");
    notes.noteSystem(ref, "look-again", refusal.reported().name());
    cases.move(ref, "NEEDS_REVIEW", terms.end(TERM, notes.now()));
  }

  /** What the organisation that asked says to it. */
  public void hear(String ref, String stance, String statement, String by, String organisation) {
    rows.set(ref, "stance = ?, statement = ?, stated_by = ?", stance, statement, by);
    notes.note(ref, "stated", by, organisation, notes.text("stance." + stance), statement);
  }

  /** Whether this account spoke for the organisation that asked; it does not verify then. */
  @Transactional(readOnly = true)
  public boolean spokeForAsker(String ref, String account) {
    return account.equals(rows.get(ref).hearing().by());
  }

  /** True where somebody has to name the ground when he confirms. */
  @Transactional(readOnly = true)
  public boolean lacksGround(String ref) {
    return rows.get(ref).verdict() != Verdict.VALID;
  }

  /**
   * Takes the finding in: it establishes the facts that the table is asked with again.
   *
   * @param ground the ground found, null where it names none
   */
  public void find(String ref, boolean confirmed, Ground ground, String finding, String by, String organisation) {
    rows.set(
        ref,
        "confirmed = ?, finding = ?, verified_by = ?, verified_at = ?",
        confirmed,
        finding,
        by,
        RefusalRows.time(notes.now()));
    rows.set(ref, rows.get(ref).facts().found(confirmed, ground));
    notes.note(ref, confirmed ? "confirmed" : "not-confirmed", by, organisation, finding);
  }

  /** The report is true: the slip stands, and the department has to put it right. */
  public void confirm(String ref) {
    slips.issue(ref);
    cases.move(ref, "VERIFIED", terms.end("refusal.rectification", notes.now()));
  }

  /** Nothing was found for which it may refuse: the community is told why. */
  public void dismiss(String ref) {
    end(ref, "NOT_CONFIRMED");
  }

  /** The facts found forbid to refuse: the community is told why. */
  public void uphold(String ref) {
    end(ref, "NOT_REFUSABLE");
  }

  private void end(String ref, String result) {
    if (rows.get(ref).slipAt() != null) {
      slips.withdraw(ref);
    }
    close(ref, result);
  }

  /** Ends a case with its result. */
  public void close(String ref, String result) {
    rows.set(ref, "result = ?, closed_at = ?", result, RefusalRows.time(notes.now()));
    notes.noteSystem(ref, "closed", notes.text("result." + result));
    cases.close(ref, "CLOSED", result, rows.get(ref).ground().name());
  }
}
