package org.zhunru.adjustment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.adjustment.Proposal.Completion;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** What departments and communities want changed, and what the lead unit's clerk makes of each proposal. */
@Service
@Transactional
public class Proposals {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
  private static final int LONGEST = 2000;

  private final ProposalIntake intake;
  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final DraftLists drafts;
  private final AdjustmentNotes notes;

  Proposals(
      ProposalIntake intake, AdjustmentRows rows, ProposalRows proposals, DraftLists drafts, AdjustmentNotes notes) {
    this.intake = intake;
    this.rows = rows;
    this.proposals = proposals;
    this.drafts = drafts;
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
    notes.cases().visible(ref, user);
    if (!user.hasAny(Role.DEPARTMENT_CLERK, Role.COMMUNITY_COMMITTEE, Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only departments, communities and the lead unit propose");
    }
    if (notes.cases().header(ref).state().equals(Rounds.DRAFTING)) {
      Adjustments.require(user);
    }
    return propose(ref, wanted, user.username(), user.organisation().code());
  }

  /** As {@link #propose}, by whoever was asked for it. */
  public int propose(String ref, NewProposal wanted, String by, String organisation) {
    return intake.propose(ref, wanted, by, organisation);
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
    Adjustments.require(clerk);
    Adjustment adjustment = rows.lock(ref);
    Proposal one =
        proposals.find(ref, number).orElseThrow(() -> new NoSuchCase(ref)).completed(take ? completion : Completion.NONE);
    String code = take && one.kind() == ProposalKind.ADD ? EntryCheck.plain(itemCode) : one.itemCode();
    boolean settling = notes.cases().header(ref).state().equals(Rounds.SETTLEMENT);
    EntryCheck check =
        new EntryCheck(notes)
            .require(settling, "why", "not-settling")
            .require(one.open(), "why", "settled")
            .require(!take || !one.legalityPending(), "why", "unlawful")
            .written("why", why, LONGEST)
            .require(!take || CODE.matcher(code).matches(), "itemCode", "code");
    (take && one.kind() == ProposalKind.ADD ? one.complete(check) : check).done();
    boolean alone =
        proposals.of(ref).stream()
            .noneMatch(other -> other.state() == ProposalState.TAKEN && other.itemCode().equals(code));
    if (!take && alone && adjustment.draft() != null && drafts.comparison().touches(adjustment.draft(), one.itemCode())) {
      drafts.undo(adjustment.draft(), one, clerk);
    }
    if (take) {
      proposals.complete(one);
      int draft = adjustment.draft() == null ? begin(adjustment, clerk) : adjustment.draft();
      Optional<String> refused = drafts.apply(draft, one, code, alone, clerk);
      refused.ifPresent(
          key -> new EntryCheck(notes).require(false, "itemCode", "draft", notes.sentence(key)).done());
    }
    ProposalState state = take ? ProposalState.TAKEN : ProposalState.NOT_TAKEN;
    rows.wrote(ref, clerk.username());
    proposals.settle(one, take ? code : one.itemCode(), state, EntryCheck.plain(why), clerk.username(), notes.now());
    notes.note(
        ref, "settled", clerk.username(), clerk.organisation().code(), number, notes.text("state-of." + state), EntryCheck.plain(why));
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
    boolean settling = notes.cases().header(ref).state().equals(Rounds.SETTLEMENT);
    boolean settled = one.state() == ProposalState.TAKEN || one.state() == ProposalState.NOT_TAKEN;
    new EntryCheck(notes).require(settling && settled, "why", "not-settling").done();
    if (one.state() == ProposalState.TAKEN) {
      drafts.undo(adjustment.draft(), one, clerk);
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
            && drafts.stale(adjustment.draft());
    new EntryCheck(notes).require(outdated, "draft", "not-outdated").done();
    drafts.discard(adjustment.draft(), notes.text("draft.overtaken"), clerk);
    int draft = begin(adjustment, clerk);
    notes.note(ref, "redrafted", clerk.username(), clerk.organisation().code(), draft);
  }

  private int begin(Adjustment adjustment, CurrentUser clerk) {
    var draft = drafts.begin(notes.text("draft-label", adjustment.ref()), clerk);
    rows.draft(adjustment.ref(), draft.number(), draft.basedOn());
    return draft.number();
  }
}
