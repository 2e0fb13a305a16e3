package org.zhunru.adjustment;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.CatalogueDraftDiscarded;
import org.zhunru.catalogue.DraftHold;

/** What everybody reads and two people approve stays as it is; a draft that is given up lets its adjustment begin another. */
@Component
class HeldDrafts implements DraftHold {

  private static final Set<String> HELD = Set.of("PUBLICITY", "OBJECTIONS", "APPROVAL");

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final AdjustmentNotes notes;

  HeldDrafts(AdjustmentRows rows, ProposalRows proposals, AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.notes = notes;
  }

  @Override
  public Optional<String> reason(int draft) {
    return rows.withDraft(draft)
        .filter(one -> HELD.contains(notes.cases().header(one.ref()).state()))
        .map(one -> notes.text("draft.held", one.ref()));
  }

  @Override
  public Optional<String> taker(int draft) {
    return rows.withDraft(draft).map(Adjustment::ref);
  }

  @EventListener
  void on(CatalogueDraftDiscarded discarded) {
    rows.withDraft(discarded.number())
        .filter(one -> notes.cases().header(one.ref()).open())
        .ifPresent(
            one -> {
              rows.withoutDraft(one.ref());
              for (Proposal proposal : proposals.of(one.ref())) {
                if (proposal.state() == ProposalState.TAKEN) {
                  proposals.settle(proposal, proposal.itemCode(), ProposalState.OPEN, null, null, null);
                }
              }
              notes.note(
                  one.ref(), "draft-discarded", discarded.by(), discarded.organisation(), discarded.number(), discarded.reason());
            });
  }
}
