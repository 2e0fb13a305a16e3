package org.zhunru.admission;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;

/** 复核: a department asks once, within its term, that others than who refused look at the refusal. Their word is final. */
@Service
@Transactional
public class Reviews {

  private final ReviewRows reviews;
  private final AdmissionRows rows;
  private final CaseFiles cases;
  private final CaseNotes notes;
  private final ProceedingsTime time;

  Reviews(ReviewRows reviews, AdmissionRows rows, CaseFiles cases, CaseNotes notes, ProceedingsTime time) {
    this.reviews = reviews;
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.time = time;
  }

  @Transactional(readOnly = true)
  public Optional<Review> of(String ref) {
    return reviews.find(ref);
  }

  /** End of the term in which the department may ask; empty where no refusal stands, it was asked, or the term is over. */
  @Transactional(readOnly = true)
  public Optional<Instant> askUntil(CaseHeader header) {
    if (header.open() || !"REJECTED".equals(header.outcome()) || reviews.find(header.ref()).isPresent()) {
      return Optional.empty();
    }
    Instant decided = rows.get(header.ref()).decidedAt();
    Instant until = time.terms().end("admission.review-request", decided);
    return time.clock().instant().isAfter(until) ? Optional.empty() : Optional.of(until);
  }

  /**
   * Takes the request in; the caller checked that it may still be asked.
   *
   * @return end of the term for the decision
   */
  Instant open(String ref, String grounds, String by, String organisation, ReviewPanel.Seats seats) {
    reviews.insert(ref, grounds, by, notes.now(), seats.legalUnit(), seats.panel());
    Instant due = time.termEnd("admission.review-decision");
    notes.note(ref, "review-asked", by, organisation, grounds);
    cases.reopen(ref, "UNDER_REVIEW", due);
    return due;
  }

  /** The panel may look at the case from now on. */
  public void seat(String ref) {
    Review review = reviews.find(ref).orElseThrow();
    cases.addParty(ref, review.legalUnit(), "REVIEWER");
    cases.addParty(ref, review.panel(), "REVIEWER");
    notes.noteSystem(
        ref,
        "review-seated",
        time.organisations().get(review.legalUnit()).name(),
        time.organisations().get(review.panel()).name());
  }

  public void advise(String ref, Advice advice, String by, String byName, String organisation) {
    reviews.advise(ref, advice.stance(), advice.opinion(), advice.basis(), by, byName);
    notes.note(
        ref, "review-advised", by, organisation, notes.text("review.stance." + advice.stance()), advice.opinion());
    if (advice.basis() == null) {
      notes.noteSystem(ref, "review-no-basis");
    } else {
      notes.note(ref, "review-basis", by, organisation, advice.basis());
    }
  }

  /**
   * What the legal reviewer says in writing.
   *
   * @param stance UPHOLD or OVERTURN
   * @param basis what was found for the task in statutes, rules or policy documents, null where nothing was
   */
  public record Advice(String stance, String opinion, String basis) {}

  /** The term for the opinion ended: the decision is taken without it. */
  public void countSilence(String ref) {
    notes.noteSystem(ref, "review-silent");
  }

  public void decide(String ref, boolean overturned, String reasons, String by, String byName, String organisation) {
    String result = overturned ? "OVERTURNED" : "UPHELD";
    reviews.decide(ref, result, reasons, by, byName, notes.now());
    notes.note(ref, "review-decided", by, organisation, notes.text("review.result." + result), reasons);
  }

  /** The refusal stands, and the case is closed for good. */
  public void uphold(String ref) {
    cases.close(ref, "REVIEW_DECIDED", "REJECTED", rows.get(ref).reason());
  }
}
