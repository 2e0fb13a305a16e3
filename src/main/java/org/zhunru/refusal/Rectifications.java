package org.zhunru.refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Terms;

/** From a confirmed violation to its rectification, or to the sanction that is proposed. */
@Service
@Transactional
public class Rectifications {

  private static final String TERM = "refusal.checking";

  private final RefusalRows rows;
  private final CaseFiles cases;
  private final RefusalNotes notes;
  private final Terms terms;

  Rectifications(RefusalRows rows, CaseFiles cases, RefusalNotes notes, Terms terms) {
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.terms = terms;
  }

  public void rectified(String ref, String done, String by, String organisation) {
    rows.set(ref, "rectification = ?", done);
    notes.note(ref, "rectified", by, organisation, done);
    cases.move(ref, "VERIFIED", terms.end(TERM, notes.now()));
  }

  /** The term ended and nobody said what was put right. */
  public void countSilence(String ref) {
    notes.noteSystem(ref, "not-rectified", rows.get(ref).asked().asker());
    cases.move(ref, "VERIFIED", terms.end(TERM, notes.now()));
  }

  public void found(String ref, String reason, String by, String organisation) {
    rows.set(ref, "sanction = null, sanction_reason = ?, checked_by = ?", reason, by);
    notes.note(ref, "checked", by, organisation, reason);
  }

  /** @param sanction CIRCULATE, TALK or TRANSFER */
  public void propose(String ref, String sanction, String reason, String by, String organisation) {
    rows.set(ref, "sanction = ?, sanction_reason = ?, checked_by = ?", sanction, reason, by);
    notes.note(ref, "sanction-drafted", by, organisation, notes.text("sanction." + sanction), reason);
    cases.move(ref, "SANCTION_DRAFTED", terms.end(TERM, notes.now()));
  }

  /** Account of who proposed the sanction. */
  @Transactional(readOnly = true)
  public String proposedBy(String ref) {
    return rows.get(ref).ending().checkedBy();
  }

  public void sign(String ref, String opinion, String by, String organisation) {
    rows.set(ref, "signed_by = ?, sanction_opinion = ?", by, opinion);
    notes.note(
        ref, "sanction-signed", by, organisation, notes.text("sanction." + rows.get(ref).ending().sanction()), opinion);
  }

  public void giveBack(String ref, String opinion, String by, String organisation) {
    notes.note(ref, "sanction-returned", by, organisation, opinion);
    cases.move(ref, "VERIFIED", terms.end(TERM, notes.now()));
  }

  /** A term of the lead unit ran out: the case says so. Nothing is settled by silence. */
  public void escalate(String ref, String element) {
    notes.noteSystem(ref, "overdue", notes.text("overdue." + element));
  }
}
