package org.zhunru.adjustment;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.identity.CurrentUser;

/** What becomes of proposals, in the draft and in their rows. */
@Component
class Settling {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
  private static final int LONGEST = 2000;

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final DraftLists drafts;
  private final AdjustmentNotes notes;

  Settling(AdjustmentRows rows, ProposalRows proposals, DraftLists drafts, AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.drafts = drafts;
    this.notes = notes;
  }

  /** Begins to settle; the caller may see the adjustment. Its row is held until the transaction ends. */
  Sitting sit(String ref, CurrentUser clerk) {
    Adjustments.require(clerk);
    Adjustment adjustment = rows.lock(ref);
    Set<String> taken = new HashSet<>();
    proposals.of(ref).stream()
        .filter(one -> one.state() == ProposalState.TAKEN)
        .forEach(one -> taken.add(one.itemCode()));
    boolean settling = notes.cases().header(ref).state().equals(Rounds.SETTLEMENT);
    return new Sitting(adjustment, clerk, settling, taken);
  }

  DraftLists drafts() {
    return drafts;
  }

  int begin(Adjustment adjustment, CurrentUser clerk) {
    var draft = drafts.begin(notes.text("draft-label", adjustment.ref()), clerk);
    rows.draft(adjustment.ref(), draft.number(), draft.basedOn());
    return draft.number();
  }

  /** One clerk settles one proposal or many; the draft is compared once. */
  final class Sitting {

    private final Adjustment adjustment;
    private final CurrentUser clerk;
    private final boolean settling;
    private final Set<String> taken;
    private Integer draft;
    private Map<String, CatalogueDiff.Kind> changed;

    private Sitting(Adjustment adjustment, CurrentUser clerk, boolean settling, Set<String> taken) {
      this.adjustment = adjustment;
      this.clerk = clerk;
      this.settling = settling;
      this.taken = taken;
      this.draft = adjustment.draft();
    }

    /**
     * @param code that a new item gets
     * @throws AdjustmentInvalid when it cannot be done so, with the reason
     */
    void settle(Proposal one, boolean take, String code, String why) {
      EntryCheck check =
          new EntryCheck(notes)
              .require(settling, "why", "not-settling")
              .require(one.open(), "why", "settled")
              .require(!take || !one.legalityPending(), "why", "unlawful")
              .written("why", why, LONGEST)
              .require(!take || CODE.matcher(code).matches(), "itemCode", "code");
      (take && one.kind() == ProposalKind.ADD ? one.complete(check) : check).done();
      if (take) {
        take(one, code);
      } else if (draft != null && !taken.contains(code) && changed().containsKey(code)) {
        drafts.undo(draft, one, clerk);
        changed().remove(code);
      }
      rows.wrote(one.ref(), clerk.username());
      ProposalState state = take ? ProposalState.TAKEN : ProposalState.NOT_TAKEN;
      String said = EntryCheck.plain(why);
      proposals.settle(one, code, state, said, clerk.username(), notes.now());
      notes.note(
          one.ref(), "settled", clerk.username(), clerk.organisation().code(), one.number(), notes.text("state-of." + state), said);
    }

    private void take(Proposal one, String code) {
      proposals.complete(one);
      if (draft == null) {
        draft = begin(adjustment, clerk);
      }
      CatalogueDiff.Kind wanted = DraftComparison.wanted(one.kind());
      boolean done = !taken.contains(code) && code.equals(one.itemCode()) && changed().get(code) == wanted;
      Optional<String> refused = drafts.apply(draft, one, code, done, clerk);
      refused.ifPresent(
          key -> new EntryCheck(notes).require(false, "itemCode", "draft", notes.sentence(key)).done());
      changed().putIfAbsent(code, wanted);
      taken.add(code);
    }

    private Map<String, CatalogueDiff.Kind> changed() {
      if (changed == null) {
        changed = new TreeMap<>(drafts.comparison().changed(draft));
      }
      return changed;
    }
  }
}
