package org.zhunru.adjustment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseClosed;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.CaseMoved;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/**
 * A decision “调整清单” leads to an adjustment of its own, in the transaction of that decision. For an item on a list the
 * proposal leaves its fields as they are: what becomes of them is settled. A new one has its title, the rest is settled.
 */
@Component
class ListAmendments {

  private static final String OUTCOME = "LIST_AMENDMENT";

  private final Openings openings;
  private final ProposalIntake proposals;
  private final Organisations organisations;
  private final AdjustmentNotes notes;

  ListAmendments(Openings openings, ProposalIntake proposals, Organisations organisations, AdjustmentNotes notes) {
    this.openings = openings;
    this.proposals = proposals;
    this.organisations = organisations;
    this.notes = notes;
  }

  @EventListener
  void on(CaseClosed event) {
    open(event.header());
  }

  @EventListener
  void on(CaseMoved event) {
    if (event.change() == CaseMoved.Change.DECIDED) {
      open(event.header());
    }
  }

  private void open(CaseHeader decided) {
    if (!OUTCOME.equals(decided.outcome()) || !openings.openedFor(decided.ref()).isEmpty()) {
      return;
    }
    Organisation department = organisations.get(decided.applicant());
    Organisation leadUnit = organisations.leadUnitOf(department);
    boolean listed = !decided.subject().isEmpty();
    ProposalKind kind = listed ? ProposalKind.CHANGE : ProposalKind.ADD;
    String reason = notes.text("from-decision." + kind, decided.ref(), decided.title());
    NewProposal proposal =
        new NewProposal(
            kind,
            decided.subject(),
            listed ? "" : "ASSISTANCE",
            listed ? "" : decided.title(),
            listed ? "" : department.name(),
            reason,
            "");
    openings.openFor(decided.ref(), decided.title(), reason, leadUnit, proposal, proposals);
  }
}
