package org.zhunru.certificate;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisations;

/** The steps of a request: what its process calls. */
@Service
@Transactional
public class CounterWork {

  private final RequestRows rows;
  private final CertificateKinds kinds;
  private final CaseNotes notes;
  private final Organisations organisations;

  CounterWork(RequestRows rows, CertificateKinds kinds, CaseNotes notes, Organisations organisations) {
    this.rows = rows;
    this.kinds = kinds;
    this.notes = notes;
    this.organisations = organisations;
  }

  @Transactional(readOnly = true)
  public CheckFacts facts(String ref) {
    return rows.get(ref).facts();
  }

  /** The rules have answered; the case stands where that answer leads. */
  public void recordCheck(String ref, CheckResult result) {
    rows.result(ref, result);
    notes.noteSystem(ref, "checked", notes.text("result." + result));
    switch (result) {
      case ISSUE -> notes.move(ref, "TO_ISSUE", "certificate.issue");
      case ISSUE_AFTER_DELIBERATION -> notes.move(ref, "DELIBERATION", "certificate.deliberation");
      default -> {
        // the next step says where it stands
      }
    }
  }

  /** @param held day of the meeting */
  public void deliberated(String ref, LocalDate held, int present, String record, boolean agreed, String by, String community) {
    rows.deliberated(ref, held, record);
    notes.note(ref, agreed ? "agreed" : "not-agreed", by, community, present);
    if (agreed) {
      notes.move(ref, "TO_ISSUE", "certificate.issue");
    } else {
      rows.note(ref, record);
    }
  }

  /** The legal office joins the matter. */
  public void refer(String ref, String legalOffice) {
    notes.cases().addParty(ref, legalOffice, "REVIEWER");
    notes.noteSystem(ref, "referred", organisations.get(legalOffice).name());
    notes.move(ref, "LEGAL_REVIEW", "certificate.legal-review");
  }

  public void reviewed(String ref, boolean issue, String opinion, String by, String office) {
    rows.reviewed(ref, issue ? "ISSUE" : "NOT_ISSUE", opinion);
    notes.note(ref, issue ? "review-issue" : "review-not-issue", by, office, opinion);
    notes.move(ref, issue ? "TO_ISSUE" : "TO_TELL", "certificate.issue");
  }

  /** What the person who answered a step wrote about it. */
  public void said(String ref, String what, String note, String by, String organisation) {
    rows.note(ref, note);
    notes.note(ref, what, by, organisation, note);
  }

  /** Gives the certificate its number and ends the matter. */
  public void issue(String ref, String by) {
    CertificateRequest request = rows.get(ref);
    int year = notes.clock().today().getYear();
    String number =
        notes.text(
            "number",
            organisations.get(request.community()).name(),
            String.valueOf(year),
            String.valueOf(rows.nextNumber(request.community(), year)));
    rows.number(ref, number, by);
    notes.note(ref, "issued", by, request.community(), number);
    close(ref, "ISSUED");
  }

  /** Nothing is issued, for the reason that the last step gave. */
  public void decline(String ref, String outcome) {
    notes.noteSystem(ref, "declined", notes.text("outcome." + outcome));
    close(ref, outcome);
  }

  /** The community may not be asked for it; the resident gets the way to do without. */
  public void redirect(String ref) {
    String instead = kinds.find(rows.get(ref).kindCode()).map(KnownKind::instead).orElse("");
    notes.noteSystem(ref, "redirected", instead);
    close(ref, "REDIRECTED");
  }

  public void refuse(String ref) {
    notes.noteSystem(ref, "refused");
    close(ref, "REFUSED");
  }

  /** Nothing is issued, and the lead unit hears of it. */
  public void report(String ref) {
    CertificateRequest request = rows.get(ref);
    notes.noteSystem(ref, "reported", request.demandedBy());
    notes.cases().decide(ref, "REPORTED", "REPORTED", request.result().name(), null);
    notes.move(ref, "REPORTED", "certificate.note");
  }

  public void closeReport(String ref) {
    close(ref, "REPORTED");
  }

  public void escalate(String ref, String element) {
    notes.noteSystem(ref, "overdue", notes.text("overdue." + element));
  }

  private void close(String ref, String outcome) {
    CertificateRequest request = rows.get(ref);
    rows.close(ref, outcome, notes.clock().today());
    notes.cases().close(ref, "CLOSED", outcome, request.result().name());
  }
}
