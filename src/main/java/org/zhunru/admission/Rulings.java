package org.zhunru.admission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.register.ItemKind;

/** From the results on the way to the recorded decision. */
@Service
@Transactional
public class Rulings {

  /** Two officers set the outcome against the rules; their reason stands in the case. */
  private static final String OVERRIDDEN = "OV_OFFICERS";

  /** A review took the place of the refusal. */
  static final String OVERTURNED = "RV_OVERTURNED";

  private static final String TEMPORARY = "APPROVED_TEMPORARY";

  private final AdmissionRows rows;
  private final CaseFiles cases;
  private final CaseNotes notes;
  private final ProceedingsTime time;
  private final RegisterEntries register;

  Rulings(
      AdmissionRows rows, CaseFiles cases, CaseNotes notes, ProceedingsTime time, RegisterEntries register) {
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.time = time;
    this.register = register;
  }

  public void recordConsultation(String ref, String route, String result) {
    rows.set(ref, "consultation_route = ?", route);
    notes.noteSystem(ref, "consultation-combined", notes.text("consultation." + result));
  }

  /** @param fundsFirst whether the admission takes effect only when the money has arrived */
  public void recordJointReview(String ref, String outcome, String reason, boolean fundsFirst) {
    rows.set(ref, "joint_outcome = ?, joint_reason = ?, joint_funds_first = ?", outcome, reason, fundsFirst);
    notes.noteSystem(ref, "meeting-judged", notes.text("joint." + outcome), notes.text("reason." + reason));
  }

  public void recordProposal(String ref, Proposal proposal) {
    rows.set(
        ref,
        "proposal = ?, proposal_reason = ?, proposal_term = ?, proposal_conditions = ?",
        proposal.outcome(),
        proposal.reason(),
        proposal.termDays() == null || proposal.termDays() == 0 ? null : proposal.termDays(),
        String.join(",", new LinkedHashSet<>(AdmissionRequest.codes(proposal.conditions()))));
    notes.noteSystem(ref, "proposed", notes.text("ruling." + proposal.outcome()));
  }

  /** What happened on the way to the proposal. */
  @Transactional(readOnly = true)
  public Way way(String ref) {
    AdmissionRequest request = rows.get(ref);
    return new Way(
        request.lapsed() != null,
        request.jointOutcome() == null ? "NONE" : request.jointOutcome(),
        request.jointReason() == null ? "" : request.jointReason(),
        "NOT_ADOPTED".equals(request.consultationRoute()) ? "NOT_ADOPTED" : "NONE",
        request.overrideOutcome() == null ? request.ruleReason() : OVERRIDDEN,
        request.termDays(),
        request.conditions(),
        request.jointFundsFirst());
  }

  /** The leader's word on the proposal; with it the proposal becomes the decision. */
  public void sign(String ref, String opinion, String by, String byName) {
    rows.set(ref, "ruling = ?, decided_by = ?, signed_by = ?", opinion, byName, by);
  }

  public void returnToOfficer(String ref, String opinion, String by, String organisation) {
    notes.note(ref, "returned", by, organisation, opinion);
  }

  /** The proposal becomes the decision. What is admitted enters the register and its case goes on; any other case ends. */
  public void decide(String ref) {
    AdmissionRequest request = rows.get(ref);
    rows.set(
        ref,
        "outcome = ?, reason = ?, term_days = ?, conditions = ?, decided_at = ?",
        request.proposal(),
        request.proposalReason(),
        request.proposalTerm(),
        request.proposalConditions(),
        time.clock().instant());
    String by = request.signedBy() == null ? CaseNotes.SYSTEM : request.signedBy();
    notes.note(
        ref,
        "decided",
        by,
        request.signedBy() == null ? null : request.leadUnit(),
        notes.text("ruling." + request.proposal()));
    switch (request.proposal()) {
      case "APPROVED", TEMPORARY -> {
        cases.decide(ref, "DECIDED", request.proposal(), request.proposalReason(), null);
        enter(ref, request.proposal());
      }
      case "REGISTERED_AUTONOMY" ->
          cases.close(ref, "REGISTERED_AUTONOMY", request.proposal(), request.proposalReason());
      default -> cases.close(ref, "DECIDED", request.proposal(), request.proposalReason());
    }
  }

  /** What the table of conditions says of a request whose refusal a review takes back. */
  public void recordReviewConditions(String ref, List<String> conditions) {
    rows.set(ref, "proposal_conditions = ?", String.join(",", new LinkedHashSet<>(conditions)));
  }

  /**
   * What the table of admissions on review adds to the conditions.
   *
   * @param conditions codes of binding conditions, joined
   * @param publicityDays working days of its publicity
   * @param filing whether it is filed
   */
  public void recordReviewAdmission(String ref, String conditions, Integer publicityDays, Boolean filing) {
    rows.set(ref, "publicity_days = ?, filing = ?", publicityDays, filing);
    List<String> all = new ArrayList<>(AdmissionRequest.codes(rows.get(ref).proposalConditions()));
    all.addAll(AdmissionRequest.codes(conditions));
    recordReviewConditions(ref, all);
  }

  /**
   * The review overturned a refusal: the request is admitted on the reasons of the review.
   *
   * @param outcome APPROVED or APPROVED_TEMPORARY
   * @param termDays longest time in force as the table of admissions on review caps it, at least 1
   */
  public void admitOnReview(String ref, String outcome, int termDays) {
    rows.set(
        ref,
        "outcome = ?, reason = ?, term_days = ?, conditions = ?, decided_at = ?",
        outcome,
        OVERTURNED,
        termDays,
        rows.get(ref).proposalConditions(),
        time.clock().instant());
    cases.decide(ref, "DECIDED", outcome, OVERTURNED, null);
    enter(ref, outcome);
  }

  private void enter(String ref, String outcome) {
    ItemKind kind = outcome.equals(TEMPORARY) ? ItemKind.TEMPORARY : ItemKind.REGULAR;
    Application application = rows.application(ref);
    register.enter(ref, kind, application.startDate(), application.endDate());
  }

  /** @param consultationRoute NOT_ADOPTED, or NONE */
  public record Way(
      boolean conditionsNotAccepted,
      String jointOutcome,
      String jointReason,
      String consultationRoute,
      String reasonCode,
      Integer maxTermDays,
      String conditions,
      boolean fundsFirst) {}

  /**
   * What the table of proposals answered.
   *
   * @param termDays longest term in days, 0 for none
   * @param conditions codes of binding conditions, joined
   */
  public record Proposal(String outcome, String reason, Integer termDays, String conditions) {}
}
