package org.zhunru.adjustment;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.adjustment.Proposal.Completion;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.SentForm;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** What departments and communities want changed, and what the lead unit's clerk makes of each proposal. */
@Service
@Transactional
public class Proposals {

  private static final int LONGEST = 2000;

  private final ProposalIntake intake;
  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final Settling settling;
  private final AdjustmentNotes notes;

  Proposals(
      ProposalIntake intake, AdjustmentRows rows, ProposalRows proposals, Settling settling, AdjustmentNotes notes) {
    this.intake = intake;
    this.rows = rows;
    this.proposals = proposals;
    this.settling = settling;
    this.notes = notes;
  }

  /**
   * Proposes something while proposals are taken in. A community may propose to remove any item.
   *
   * @return number of the proposal
   * @throws NoSuchCase when there is no such adjustment for this person
   * @throws AccessDeniedException for whoever speaks for no department, community or lead unit
   * @throws AdjustmentInvalid with the fields that are wrong
   */
  public int propose(String ref, NewProposal wanted, CurrentUser user) {
    return propose(ref, wanted, null, user);
  }

  /**
   * As {@link #propose(String, NewProposal, CurrentUser)}; the same form with the same content is one proposal.
   *
   * @param key see {@link SentForm}; null where nothing is known of it
   */
  public int propose(String ref, NewProposal wanted, String key, CurrentUser user) {
    notes.cases().visible(ref, user);
    if (!user.hasAny(Role.DEPARTMENT_CLERK, Role.COMMUNITY_COMMITTEE, Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only departments, communities and the lead unit propose");
    }
    if (notes.cases().header(ref).state().equals(Rounds.DRAFTING)) {
      Adjustments.require(user);
    }
    return intake.propose(
        ref, wanted, SentForm.mark(key, user.username(), wanted), user.username(), user.organisation().code());
  }

  /** As {@link #propose(String, NewProposal, CurrentUser)}, by whoever was asked for it. */
  public int propose(String ref, NewProposal wanted, String by, String organisation) {
    return intake.propose(ref, wanted, null, by, organisation);
  }

  /**
   * Takes a proposal, which changes the draft as it asks, or turns it down.
   *
   * @param itemCode code that a new item gets; else ignored
   * @param why at most 2000 characters
   * @throws NoSuchCase when there is no such proposal for this person
   * @throws AdjustmentInvalid when it cannot be done so, with the reason
   */
  public void settle(String ref, int number, boolean take, String itemCode, String why, CurrentUser clerk) {
    settle(ref, number, take, itemCode, Completion.NONE, why, clerk);
  }

  /**
   * As {@link #settle}, with what a new item still needs.
   *
   * @param completion category (at most 100 characters), department (200) and basis (1000) of a new item; all three
   *     must stand before it can be taken. Ignored for other kinds.
   */
  public void settle(
      String ref, int number, boolean take, String itemCode, Completion completion, String why, CurrentUser clerk) {
    notes.cases().visible(ref, clerk);
    Settling.Sitting sitting = settling.sit(ref, clerk);
    Proposal one =
        proposals.find(ref, number).orElseThrow(() -> new NoSuchCase(ref)).completed(take ? completion : Completion.NONE);
    String code = take && one.kind() == ProposalKind.ADD ? EntryCheck.plain(itemCode) : one.itemCode();
    sitting.settle(one, take, code, why);
  }

  /**
   * Settles many at once with one reason, all or none; each row keeps who settled it and why. A new item keeps the code that
   * its proposal has.
   *
   * @param numbers of open proposals
   * @return how many
   * @throws NoSuchCase when there is no such adjustment for this person
   * @throws AdjustmentInvalid with the field {@code numbers} that names the first one that cannot be settled so, or {@code why}
   */
  public int settleAll(String ref, Set<Integer> numbers, boolean take, String why, CurrentUser clerk) {
    notes.cases().visible(ref, clerk);
    Settling.Sitting sitting = settling.sit(ref, clerk);
    List<Proposal> chosen =
        proposals.of(ref).stream().filter(one -> numbers.contains(one.number())).toList();
    new EntryCheck(notes)
        .require(!chosen.isEmpty() && chosen.size() == numbers.size(), "numbers", "none-chosen")
        .written("why", why, LONGEST)
        .done();
    for (Proposal one : chosen) {
      boolean coded = !take || !one.itemCode().isEmpty();
      new EntryCheck(notes).require(coded, "numbers", "uncoded", one.number()).done();
      try {
        sitting.settle(one, take, one.itemCode(), why);
      } catch (AdjustmentInvalid invalid) {
        AdjustmentInvalid.Fault fault = invalid.faults().get(0);
        throw new AdjustmentInvalid(
            List.of(new AdjustmentInvalid.Fault("numbers", notes.text("invalid.of-proposal", one.number(), fault.message()))));
      }
    }
    return chosen.size();
  }

  /**
   * Opens a settled proposal again while proposals are settled; what the draft did for it is taken back.
   *
   * @throws NoSuchCase when there is no such proposal for this person
   * @throws AdjustmentInvalid when it is open, or proposals are not settled now
   */
  public void reopen(String ref, int number, CurrentUser clerk) {
    notes.cases().visible(ref, clerk);
    Adjustments.require(clerk);
    Adjustment adjustment = rows.lock(ref);
    Proposal one = proposals.find(ref, number).orElseThrow(() -> new NoSuchCase(ref));
    boolean open = notes.cases().header(ref).state().equals(Rounds.SETTLEMENT);
    boolean settled = one.state() == ProposalState.TAKEN || one.state() == ProposalState.NOT_TAKEN;
    new EntryCheck(notes).require(open && settled, "why", "not-settling").done();
    if (one.state() == ProposalState.TAKEN) {
      settling.drafts().undo(adjustment.draft(), one, clerk);
    }
    rows.wrote(ref, clerk.username());
    proposals.settle(one, one.itemCode(), ProposalState.OPEN, null, null, null);
    notes.note(ref, "reopened", clerk.username(), clerk.organisation().code(), number);
  }

  /**
   * Begins a new draft, because another version was published meanwhile; what was taken is to be settled again.
   *
   * @throws AdjustmentInvalid where the draft is not outdated
   */
  public void redraft(String ref, CurrentUser clerk) {
    notes.cases().visible(ref, clerk);
    Adjustments.require(clerk);
    Adjustment adjustment = rows.lock(ref);
    boolean outdated =
        notes.cases().header(ref).state().equals(Rounds.SETTLEMENT)
            && adjustment.draft() != null
            && settling.drafts().stale(adjustment.draft());
    new EntryCheck(notes).require(outdated, "draft", "not-outdated").done();
    settling.drafts().discard(adjustment.draft(), notes.text("draft.overtaken"), clerk);
    int draft = settling.begin(adjustment, clerk);
    notes.note(ref, "redrafted", clerk.username(), clerk.organisation().code(), draft);
  }
}
