package org.zhunru.adjustment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.AdjustmentFlow.Beginning;
import org.zhunru.casefile.OpenCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** The case file of an adjustment and the start of its process. */
@Component
class Openings {

  private final AdjustmentRows rows;
  private final DraftBeginnings beginnings;
  private final Organisations organisations;
  private final AdjustmentNotes notes;
  private final AdjustmentFlow flow;

  Openings(
      AdjustmentRows rows,
      DraftBeginnings beginnings,
      Organisations organisations,
      AdjustmentNotes notes,
      AdjustmentFlow flow) {
    this.rows = rows;
    this.beginnings = beginnings;
    this.organisations = organisations;
    this.notes = notes;
    this.flow = flow;
  }

  DraftBeginnings beginnings() {
    return beginnings;
  }

  /** @param draft that is taken over; null to begin one */
  String open(Cause cause, String reason, Integer draft, CurrentUser clerk) {
    String title = notes.text("case-title." + cause, String.valueOf(notes.today().getYear()));
    String ref = file(cause, reason, null, title, "", clerk.organisation(), clerk.username());
    notes.note(ref, "opened", clerk.username(), clerk.organisation().code(), notes.text("cause." + cause), reason);
    if (draft == null) {
      beginnings.begin(ref, clerk);
    } else {
      beginnings.take(ref, draft, clerk);
    }
    Beginning beginning = cause.collects() ? Beginning.COLLECT : Beginning.DRAFT;
    flow.begin(ref, clerk.organisation().code(), beginning, secondApprover(ref, clerk.organisation()));
    return ref;
  }

  /** Opens what a decided case asks for; its draft begins when the clerk settles the proposal. */
  String openFor(
      String sourceRef, String title, String reason, Organisation leadUnit, NewProposal proposal, ProposalIntake proposals) {
    String ref =
        file(Cause.JOINT_REVIEW, reason, sourceRef, notes.text("case-title.JOINT_REVIEW", title), "", leadUnit, "system");
    notes.noteSystem(ref, "opened-for", sourceRef);
    proposals.add(ref, proposal, "", "system", leadUnit.code());
    flow.begin(ref, leadUnit.code(), Beginning.PROPOSED, secondApprover(ref, leadUnit));
    return ref;
  }

  /** Numbers of the adjustment a case led to, empty where it led to none. */
  List<String> openedFor(String sourceRef) {
    return rows.from(sourceRef).stream().toList();
  }

  private String file(
      Cause cause, String reason, String sourceRef, String title, String subject, Organisation leadUnit, String by) {
    String ref =
        notes.cases().open(new OpenCase(Adjustments.KIND, title, subject, "OPENED", leadUnit.code(), by));
    Organisation district = organisations.districtOf(leadUnit).orElseThrow();
    rows.insert(
        new Adjustment(
            ref, leadUnit.code(), district.code(), cause, reason, sourceRef, by, notes.now(), null, null, null, null, null,
            null, null, null, null));
    return ref;
  }

  /**
   * A member of the joint meeting outside the lead unit, who sees the case from then on; where there is none, another
   * leader of the lead unit.
   */
  private String secondApprover(String ref, Organisation leadUnit) {
    Organisation district = organisations.districtOf(leadUnit).orElseThrow();
    Optional<Organisation> outside =
        organisations.holding(Role.JOINT_MEETING_MEMBER, district).stream()
            .filter(one -> !one.code().equals(leadUnit.code()))
            .findFirst();
    outside.ifPresent(one -> notes.cases().addParty(ref, one.code(), "REVIEWER"));
    return outside
        .map(one -> Role.JOINT_MEETING_MEMBER.in(one.code()))
        .orElseGet(() -> Role.LEAD_LEADER.in(leadUnit.code()));
  }
}
