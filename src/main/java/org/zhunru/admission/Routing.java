package org.zhunru.admission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.rulebook.RuleWords;

/** The way a request takes: what the rules said, who confirmed or overrode it, conditions and the clock. */
@Service
@Transactional
public class Routing {

  /** A way chosen anew forgets what came of the way before. */
  private static final String FRESH_WAY =
      ", lapsed = null, joint_outcome = null, joint_reason = null, joint_funds_first = null, consultation_route = null,"
          + " proposal = null, proposal_reason = null, proposal_term = null, proposal_conditions = null";

  private final AdmissionRows rows;
  private final CaseFiles cases;
  private final CaseNotes notes;
  private final ProceedingsTime time;
  private final ItemKnowledge knowledge;

  Routing(
      AdmissionRows rows, CaseFiles cases, CaseNotes notes, ProceedingsTime time, ItemKnowledge knowledge) {
    this.knowledge = knowledge;
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.time = time;
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
        "settled_outcome = ?, red_flags = ?, conditions = ?, alternative = ?, next_task = ?, term_days = ?, list_version = ?, publicity_days = ?, filing = ?",
        result.settledOutcome(),
        result.redFlags(),
        result.conditions(),
        result.alternative(),
        result.nextTask(),
        result.maxTermDays(),
        knowledge.catalogueVersion(),
        result.publicityDays(),
        result.filing());
    notes.noteSystem(
        ref, "screened", notes.text("outcome." + result.settledOutcome()), RuleWords.reason(result.reasonCode()));
    cases.move(
        ref, "SCREENING", time.decisionDue(before.acceptedAt(), result.deadlineDays(), cases.holds(ref)));
  }

  /** The item is on no list any more; the rules judged the request without it. */
  public void noteVanished(String ref, String item, int catalogueVersion) {
    notes.noteSystem(ref, "item-vanished", item, catalogueVersion);
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

  public void offerConditions(String ref) {
    notes.noteSystem(ref, "conditions-offered");
    cases.move(ref, "CONDITIONS_OFFERED", cases.header(ref).dueAt());
  }

  public void answerConditions(String ref, boolean accepted, String note, String by, String organisation) {
    notes.note(ref, accepted ? "conditions-accepted" : "conditions-declined", by, organisation, note);
  }

  /** What the department promises each community with the conditions it accepts; yuan over the whole term. */
  public void promise(String ref, BigDecimal money, boolean staff) {
    rows.set(ref, "promised_money = ?, promised_staff = ?", money, staff);
  }

  /** The case takes another way than the decision of a leader: the code says which. */
  public void lapse(String ref, String why) {
    rows.set(ref, "lapsed = ?", why);
    notes.noteSystem(ref, why.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** @param communities codes of the communities that consult their residents meanwhile */
  public void holdClock(String ref, List<String> communities) {
    communities.forEach(community -> cases.addParty(ref, community, "COMMUNITY"));
    cases.move(ref, "IN_CONSULTATION", cases.header(ref).dueAt());
    cases.hold(ref, "CONSULTATION");
    notes.noteSystem(ref, "clock-held");
  }

  /** @return the new end of the term for the decision */
  public Instant resumeClock(String ref) {
    cases.resume(ref, null);
    Instant due =
        time.decisionDue(rows.get(ref).acceptedAt(), time.days("admission.decision"), cases.holds(ref));
    cases.move(ref, "SCREENING", due);
    notes.noteSystem(ref, "clock-resumed", time.heldDays(cases.holds(ref)), time.day(due));
    return due;
  }

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
      Integer maxTermDays,
      Integer publicityDays,
      Boolean filing) {}
}
