package org.zhunru.adjustment;

import java.util.List;
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
  private final DraftLists drafts;
  private final Organisations organisations;
  private final AdjustmentNotes notes;
  private final AdjustmentFlow flow;

  Openings(
      AdjustmentRows rows,
      DraftLists drafts,
      Organisations organisations,
      AdjustmentNotes notes,
      AdjustmentFlow flow) {
    this.rows = rows;
    this.drafts = drafts;
    this.organisations = organisations;
    this.notes = notes;
    this.flow = flow;
  }

  String open(Cause cause, String reason, CurrentUser clerk) {
    String title = notes.text("case-title." + cause, String.valueOf(notes.today().getYear()));
    String ref = file(cause, reason, null, title, "", clerk.organisation(), clerk.username());
    var draft = drafts.begin(notes.text("draft-label", ref), clerk);
    rows.draft(ref, draft.number(), draft.basedOn());
    notes.note(ref, "opened", clerk.username(), clerk.organisation().code(), notes.text("cause." + cause), reason);
    Beginning beginning = cause.collects() ? Beginning.COLLECT : Beginning.DRAFT;
    flow.begin(ref, clerk.organisation().code(), beginning, secondApprover(clerk.organisation()));
    return ref;
  }

  /** Opens what a decided case asks for; its draft begins when the clerk settles the proposal. */
  String openFor(
      String sourceRef, String title, String reason, Organisation leadUnit, NewProposal proposal, ProposalIntake proposals) {
    String ref =
        file(Cause.JOINT_REVIEW, reason, sourceRef, notes.text("case-title.JOINT_REVIEW", title), "", leadUnit, "system");
    notes.noteSystem(ref, "opened-for", sourceRef);
    proposals.add(ref, proposal, "", "system", leadUnit.code());
    flow.begin(ref, leadUnit.code(), Beginning.PROPOSED, secondApprover(leadUnit));
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

  /** A member of the joint meeting outside the lead unit; where there is none, another leader of the lead unit. */
  private String secondApprover(Organisation leadUnit) {
    Organisation district = organisations.districtOf(leadUnit).orElseThrow();
    return organisations.holding(Role.JOINT_MEETING_MEMBER, district).stream()
        .filter(one -> !one.code().equals(leadUnit.code()))
        .findFirst()
        .map(one -> Role.JOINT_MEETING_MEMBER.in(one.code()))
        .orElseGet(() -> Role.LEAD_LEADER.in(leadUnit.code()));
  }
}
