package org.zhunru.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/**
 * The emergency lane (突发事件应对法 2024 Art. 77): in force at once, registered and papered afterwards, over by itself.
 * Hours, working days and the longest term are parameters of the district.
 */
@Service
@Transactional
public class Emergencies {

  /** In force, papers still to come or complete. */
  public static final String STATE = "EMERGENCY_IN_FORCE";

  /** What a case says when its emergency is over: the admission does not stand any more. */
  static final String ENDED = "EMERGENCY_ENDED";

  static final String LAPSED = "EMERGENCY_LAPSED";
  static final String CUT_SHORT = "EMERGENCY_CUT_SHORT";

  private static final String OUTCOME = "APPROVED_TEMPORARY";

  private final AdmissionRows rows;
  private final CaseFiles cases;
  private final CaseNotes notes;
  private final ProceedingsTime time;
  private final Entering entering;

  Emergencies(AdmissionRows rows, CaseFiles cases, CaseNotes notes, ProceedingsTime time, Entering entering) {
    this.rows = rows;
    this.cases = cases;
    this.notes = notes;
    this.time = time;
    this.entering = entering;
  }

  /** In force or suspended for a breach: its papers may still come. */
  static boolean takesPapers(String state) {
    return state.equals(STATE) || state.equals("SUSPENDED");
  }

  /** @return end of the last day in force */
  public Instant enter(String ref) {
    AdmissionRequest request = rows.get(ref);
    LocalDate today = time.clock().today();
    LocalDate last = today.plusDays(time.days("admission.emergency-term") - 1L);
    LocalDate wanted = rows.application(ref).endDate();
    LocalDate end = wanted.isBefore(last) ? wanted : last;
    rows.set(
        ref,
        "outcome = ?, reason = ?, decided_at = ?, term_days = ?",
        OUTCOME,
        request.ruleReason(),
        time.clock().instant(),
        time.days("admission.emergency-term"));
    Instant over = time.calendar().endOf(end);
    cases.decide(ref, STATE, OUTCOME, request.ruleReason(), over);
    entering.entries().enter(ref, ItemKind.EMERGENCY, today, end);
    notes.noteSystem(ref, "emergency-in-force", end.toString());
    return over;
  }

  public void register(String ref, String opinion, String by, String organisation) {
    entering.register().checkOrder(ref);
    notes.note(ref, "emergency-registered", by, organisation, opinion);
  }

  /** The register knows from now on what the papers declare of each community's share. */
  public void papersSent(String ref, String by, String organisation) {
    entering.entries().restate(ref);
    notes.note(ref, "emergency-papers", by, organisation);
  }

  /** Its time is over. */
  public void end(String ref) {
    entering.register().move(ref, ItemState.EXPIRED, notes.text("emergency.ended"));
    notes.noteSystem(ref, "emergency-ended");
    cases.close(ref, ENDED, ENDED, rows.get(ref).reason());
  }

  /**
   * No emergency, or no papers in time: the communities may stop.
   *
   * @return candidate groups that have to know
   */
  public List<String> lapse(String ref) {
    entering.register().move(ref, ItemState.LAPSED, notes.text("emergency.lapsed"));
    notes.noteSystem(ref, "emergency-lapsed");
    cases.close(ref, LAPSED, LAPSED, rows.get(ref).reason());
    return told(ref);
  }

  /**
   * The item was ended before its time: the response was lifted, or the joint meeting took the admission back.
   *
   * @return candidate groups that have to know
   */
  public List<String> cutShort(String ref) {
    notes.noteSystem(ref, "emergency-cut-short", entering.register().get(ref).stateReason());
    cases.close(ref, CUT_SHORT, CUT_SHORT, rows.get(ref).reason());
    return told(ref);
  }

  /** Candidate groups of the communities where it is done from now on. */
  @Transactional(readOnly = true)
  public List<String> communities(String ref) {
    return entering.register().get(ref).communities().stream().map(Role.COMMUNITY_COMMITTEE::in).toList();
  }

  /** A community read that it is done there from now on. */
  public void readStart(String ref, String note, String by, String organisation) {
    notes.note(
        ref, note.isEmpty() ? "emergency-read" : "emergency-read-with", by, organisation, time.organisations().get(organisation).name(), note);
  }

  /** Somebody read that it is over. */
  public void read(String ref, String note, String by, String organisation) {
    notes.note(
        ref, note.isEmpty() ? "emergency-over-read" : "emergency-over-read-with", by, organisation, time.organisations().get(organisation).name(), note);
  }

  private List<String> told(String ref) {
    AdmissionRequest request = rows.get(ref);
    List<String> groups = new ArrayList<>();
    groups.add(Role.DEPARTMENT_CLERK.in(request.department()));
    groups.add(Role.LEAD_CLERK.in(request.leadUnit()));
    groups.addAll(communities(ref));
    return groups;
  }

  /** The register, and what enters into it. */
  @org.springframework.stereotype.Component
  record Entering(RegisterEntries entries, AdmittedItems register) {}
}
