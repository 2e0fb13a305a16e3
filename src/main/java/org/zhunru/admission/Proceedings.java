package org.zhunru.admission;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.rulebook.RequestFacts;

/** What the steps of the process do to a request, from acceptance to the recorded decision. */
@Service
@Transactional
public class Proceedings {

  /** A way chosen anew forgets what came of the way before. */
  private static final String FRESH_WAY =
      ", lapsed = null, joint_outcome = null, joint_reason = null, consultation_route = null, proposal = null,"
          + " proposal_reason = null";

  private final AdmissionRows rows;
  private final CaseFiles cases;
  private final CaseNotes notes;
  private final FactsOfRequest facts;
  private final ProceedingsTime time;

  Proceedings(
      AdmissionRows rows, CaseFiles cases, CaseNotes notes, FactsOfRequest facts, ProceedingsTime time) {
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.facts = facts;
    this.time = time;
  }

  @Transactional(readOnly = true)
  public Standing standing(String ref) {
    AdmissionRequest request = rows.get(ref);
    return new Standing(
        request.department(),
        request.leadUnit(),
        request.corrections(),
        request.ruleOutcome(),
        request.ruleReason(),
        request.settledOutcome(),
        request.nextTask(),
        AdmissionRequest.codes(request.conditions()),
        request.confirmedBy(),
        request.overrideOutcome(),
        request.overrideReason(),
        request.overriddenBy(),
        request.proposal(),
        request.proposalReason());
  }

  /** The facts the tables are asked with, as the request stands now. */
  @Transactional(readOnly = true)
  public RequestFacts facts(String ref) {
    AdmissionRequest request = rows.get(ref);
    Application application = rows.application(ref);
    return facts.facts(
        application,
        time.organisations().get(request.department()),
        time.day(cases.header(ref).openedAt()),
        facts.emergencyOrderAttached(ref),
        request.consulted(),
        request.overrideOutcome());
  }

  @Transactional(readOnly = true)
  public Application application(String ref) {
    return rows.application(ref);
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
    rows.application(ref).communities().forEach(community -> addTarget(ref, community));
  }

  private void addTarget(String ref, String community) {
    cases.addParty(ref, community, "COMMUNITY");
    time.organisations()
        .streetOf(time.organisations().get(community))
        .ifPresent(street -> cases.addParty(ref, street.code(), "STREET"));
  }

  /** Keeps what the rules said; with an override signed by two it keeps the rules' own words and takes the officers' way. */
  public void recordVerdict(String ref, RuleResult result) {
    AdmissionRequest before = rows.get(ref);
    if (before.overrideOutcome() == null) {
      rows.set(
          ref,
          "rule_outcome = ?, rule_reason = ?, rule_row = ?",
          result.settledOutcome(),
          result.reasonCode(),
          result.rule());
    }
    rows.set(
        ref,
        "settled_outcome = ?, red_flags = ?, conditions = ?, alternative = ?, next_task = ?, term_days = ?",
        result.settledOutcome(),
        result.redFlags(),
        result.conditions(),
        result.alternative(),
        result.nextTask(),
        result.maxTermDays());
    notes.noteSystem(
        ref, "screened", notes.text("outcome." + result.settledOutcome()), result.rule(), result.reasonCode());
    cases.move(
        ref, "SCREENING", time.decisionDue(before.acceptedAt(), result.deadlineDays(), cases.holds(ref)));
  }

  public void recordConsultation(String ref, String route, String result) {
    rows.set(ref, "consultation_route = ?", route);
    notes.noteSystem(ref, "consultation-combined", notes.text("consultation." + result));
  }

  public void recordJointReview(String ref, String outcome, String reason) {
    rows.set(ref, "joint_outcome = ?, joint_reason = ?", outcome, reason);
    notes.noteSystem(ref, "meeting-judged", notes.text("joint." + outcome), notes.text("reason." + reason));
  }

  public void recordProposal(String ref, String proposal, String reason) {
    rows.set(ref, "proposal = ?, proposal_reason = ?", proposal, reason);
    notes.noteSystem(ref, "proposed", notes.text("ruling." + proposal));
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
        request.ruleReason());
  }

  public void confirmRoute(String ref, String by, String organisation) {
    rows.set(ref, "confirmed_by = ?" + FRESH_WAY, by);
    notes.note(ref, "route-confirmed", by, organisation);
  }

  public void proposeOverride(String ref, String outcome, String reason, String by, String organisation) {
    rows.set(
        ref,
        "confirmed_by = ?, override_outcome = ?, override_reason = ?, overridden_by = ?" + FRESH_WAY,
        by,
        outcome,
        reason,
        by);
    notes.note(ref, "override-proposed", by, organisation, notes.text("outcome." + outcome), reason);
  }

  public void countersign(String ref, boolean agreed, String opinion, String by, String organisation) {
    if (agreed) {
      rows.set(ref, "countersigned_by = ?", by);
    } else {
      clearOverride(ref);
    }
    notes.note(ref, agreed ? "override-countersigned" : "override-returned", by, organisation, opinion);
  }

  private void clearOverride(String ref) {
    rows.set(ref, "override_outcome = null, override_reason = null, overridden_by = null, countersigned_by = null");
  }

  /** The residents agreed: what they settled no longer asks for a consultation, and an override made before it is spent. */
  public void settleImpact(String ref) {
    rows.set(ref, "consulted = true");
    clearOverride(ref);
  }

  public void revised(String ref, String changes, String by, String organisation) {
    notes.note(ref, "plan-revised", by, organisation, changes);
  }

  public void offerConditions(String ref) {
    notes.noteSystem(ref, "conditions-offered");
    move(ref, "CONDITIONS_OFFERED");
  }

  public void answerConditions(String ref, boolean accepted, String note, String by, String organisation) {
    notes.note(ref, accepted ? "conditions-accepted" : "conditions-declined", by, organisation, note);
  }

  /** The case takes another way than the decision of a leader: the code says which. */
  public void lapse(String ref, String why) {
    rows.set(ref, "lapsed = ?", why);
    notes.noteSystem(ref, why.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** @param state state of the case, its term unchanged */
  public void move(String ref, String state) {
    cases.move(ref, state, cases.header(ref).dueAt());
  }

  public void holdClock(String ref) {
    move(ref, "IN_CONSULTATION");
    cases.hold(ref, "CONSULTATION");
    notes.noteSystem(ref, "clock-held");
  }

  /** @return the new end of the term for the decision */
  public Instant resumeClock(String ref) {
    cases.resume(ref, null);
    Instant due =
        time.decisionDue(rows.get(ref).acceptedAt(), time.days("admission.decision"), cases.holds(ref));
    cases.move(ref, "SCREENING", due);
    notes.noteSystem(ref, "clock-resumed");
    return due;
  }

  public void escalate(String ref, String what) {
    notes.noteSystem(ref, "overdue", notes.text("overdue." + what));
  }

  /** The leader's word on the proposal; with it the proposal becomes the decision. */
  public void sign(String ref, String opinion, String by, String byName) {
    rows.set(ref, "ruling = ?, decided_by = ?, signed_by = ?", opinion, byName, by);
  }

  public void returnToOfficer(String ref, String opinion, String by, String organisation) {
    notes.note(ref, "returned", by, organisation, opinion);
  }

  /** Ends a case as proposed. */
  public void decide(String ref) {
    AdmissionRequest request = rows.get(ref);
    rows.set(
        ref,
        "outcome = ?, reason = ?, decided_at = ?",
        request.proposal(),
        request.proposalReason(),
        time.clock().instant());
    boolean registered = request.proposal().equals("REGISTERED_AUTONOMY");
    String by = request.signedBy() == null ? CaseNotes.SYSTEM : request.signedBy();
    notes.note(
        ref,
        "decided",
        by,
        request.signedBy() == null ? null : request.leadUnit(),
        notes.text("ruling." + request.proposal()));
    cases.close(ref, registered ? "REGISTERED_AUTONOMY" : "DECIDED", request.proposal(), request.proposalReason());
  }

  public void withdrawn(String ref, boolean deemed, String by, String reason) {
    String state = deemed ? "WITHDRAWN_DEEMED" : "WITHDRAWN";
    notes.note(ref, deemed ? "withdrawn-deemed" : "withdrawn", by, deemed ? null : rows.get(ref).department(), reason);
    cases.close(ref, state, null, null);
  }

  /** What a form needs to know of a request. */
  public record Standing(
      String department,
      String leadUnit,
      int corrections,
      String ruleOutcome,
      String ruleReason,
      String settledOutcome,
      String nextTask,
      List<String> conditions,
      String confirmedBy,
      String overrideOutcome,
      String overrideReason,
      String overriddenBy,
      String proposal,
      String proposalReason) {}

  /** @param consultationRoute NOT_ADOPTED, or NONE */
  public record Way(
      boolean conditionsNotAccepted,
      String jointOutcome,
      String jointReason,
      String consultationRoute,
      String reasonCode) {}

  /** What the central decision answered, joined codes as the tables give them. */
  public record RuleResult(
      String settledOutcome,
      String reasonCode,
      String rule,
      String redFlags,
      String conditions,
      String alternative,
      String nextTask,
      Integer deadlineDays,
      Integer maxTermDays) {}
}
