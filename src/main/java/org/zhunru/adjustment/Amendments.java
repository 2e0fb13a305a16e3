package org.zhunru.adjustment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;

/** What the lead unit's clerk does with a proposal the review of the law objected to: amends it, or withdraws it. */
@Service
@Transactional
public class Amendments {

  private static final int LONGEST = 2000;

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final LegalityRows legality;
  private final ProposalIntake intake;
  private final AdjustmentNotes notes;

  Amendments(
      AdjustmentRows rows,
      ProposalRows proposals,
      LegalityRows legality,
      ProposalIntake intake,
      AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.legality = legality;
    this.intake = intake;
    this.notes = notes;
  }

  /**
   * Amends a proposal that is objected to; it is to be reviewed again.
   *
   * @param wanted its kind and item stay as they are, whatever stands here
   * @throws NoSuchCase when there is no such proposal for this person
   * @throws AdjustmentInvalid with the fields that are wrong, or when nothing was changed
   */
  public void amend(String ref, int number, NewProposal wanted, CurrentUser clerk) {
    Proposal one = objected(ref, number, "title", clerk);
    NewProposal whole = wanted.of(one.kind(), one.itemCode());
    EntryCheck check = new EntryCheck(notes);
    intake.check(check, whole);
    NewProposal stored = intake.completed(whole);
    check.require(!stored.says(one), "title", "not-changed").done();
    rows.wrote(ref, clerk.username());
    proposals.amend(one, stored);
    legality.amended(ref, number, notes.now());
    notes.note(ref, "amended", clerk.username(), clerk.organisation().code(), number, EntryCheck.plain(wanted.reason()));
  }

  /**
   * Withdraws a proposal that is objected to.
   *
   * @throws NoSuchCase when there is no such proposal for this person
   * @throws AdjustmentInvalid when no reason is given
   */
  public void withdraw(String ref, int number, String why, CurrentUser clerk) {
    Proposal one = objected(ref, number, "why", clerk);
    new EntryCheck(notes).written("why", why, LONGEST).publishable("why", why).done();
    rows.wrote(ref, clerk.username());
    proposals.settle(one, one.itemCode(), ProposalState.WITHDRAWN, EntryCheck.plain(why), clerk.username(), notes.now());
    notes.note(ref, "withdrawn", clerk.username(), clerk.organisation().code(), number, EntryCheck.plain(why));
  }

  private Proposal objected(String ref, int number, String field, CurrentUser clerk) {
    notes.cases().visible(ref, clerk);
    Adjustments.require(clerk);
    rows.lock(ref);
    Proposal one = proposals.find(ref, number).orElseThrow(() -> new NoSuchCase(ref));
    boolean amending = notes.cases().header(ref).state().equals(Legality.AMENDING) && one.open() && one.legalityPending();
    new EntryCheck(notes).require(amending, field, "not-amending").done();
    return one;
  }
}
