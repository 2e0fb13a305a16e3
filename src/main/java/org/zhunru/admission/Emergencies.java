package org.zhunru.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
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
    notes.note(ref, "emergency-registered", by, organisation, opinion);
  }

  public void dispute(String ref, String opinion, String by, String organisation) {
    notes.note(ref, "emergency-disputed", by, organisation, opinion);
  }

  public void papersSent(String ref, String by, String organisation) {
    notes.note(ref, "emergency-papers", by, organisation);
  }

  /** Its time is over. */
  public void end(String ref) {
    entering.register().move(ref, ItemState.EXPIRED, notes.text("emergency.ended"));
    notes.noteSystem(ref, "emergency-ended");
    cases.close(ref, "EMERGENCY_ENDED", OUTCOME, rows.get(ref).reason());
  }

  /** No emergency, or no papers in time: the communities may stop. */
  public void lapse(String ref) {
    entering.register().move(ref, ItemState.LAPSED, notes.text("emergency.lapsed"));
    notes.noteSystem(ref, "emergency-lapsed");
    cases.close(ref, "EMERGENCY_LAPSED", OUTCOME, rows.get(ref).reason());
  }

  /** The register, and what enters into it. */
  @org.springframework.stereotype.Component
  record Entering(RegisterEntries entries, AdmittedItems register) {}
}
