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
   * Takes the finding in. A report that is not true because of an emergency or a legal duty names it as the ground.
   *
   * @param ground code of the ground found, empty where the one of the table stands
   */
  public void find(String ref, boolean confirmed, String ground, String finding, String by, String organisation) {
    rows.set(
        ref,
        "confirmed = ?, finding = ?, verified_by = ?, verified_at = ?",
        confirmed,
        finding,
        by,
        RefusalRows.time(notes.now()));
    if (!ground.isEmpty() && confirmed != Ground.valueOf(ground).forbids()) {
      rows.set(ref, "ground = ?", ground);
    }
    if (!confirmed && ground.equals(Ground.STATUTORY_OWN_DUTY.name())) {
      rows.set(ref, "fact_duty = ?", Known.YES.name());
    } else if (!confirmed && ground.equals(Ground.LAWFUL_EMERGENCY_ORDER.name())) {
      rows.set(ref, "fact_emergency = ?", Known.YES.name());
    }
    notes.note(ref, confirmed ? "confirmed" : "not-confirmed", by, organisation, finding);
  }

  /** The report is true: the slip stands, and the department has to put it right. */
  public void confirm(String ref) {
    slips.issue(ref);
    cases.move(ref, "VERIFIED", terms.end("refusal.rectification", notes.now()));
  }

  /** The report is not true: the community is told why. */
  public void dismiss(String ref) {
    Refusal refusal = rows.get(ref);
    if (refusal.slipAt() != null) {
      slips.withdraw(ref);
    }
    boolean forbidden = refusal.verdict() == Verdict.NOT_REFUSABLE || refusal.ground().forbids();
    close(ref, forbidden ? "NOT_REFUSABLE" : "NOT_CONFIRMED");
  }

  /** Ends a case with its result. */
  public void close(String ref, String result) {
    rows.set(ref, "result = ?, closed_at = ?", result, RefusalRows.time(notes.now()));
    notes.noteSystem(ref, "closed", notes.text("result." + result));
    cases.close(ref, "CLOSED", result, rows.get(ref).ground().name());
  }
}
