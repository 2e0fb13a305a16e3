package org.zhunru.adjustment;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What must be right of a proposal before it is taken in. */
@Component
class ProposalIntake {

  private static final Set<String> LISTS = Set.of("AUTONOMY", "ASSISTANCE", "NEGATIVE", "CERTIFICATE");
  private static final int LONGEST = 2000;
  private static final String OTHER = "其他";

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final DraftLists drafts;
  private final AdjustmentNotes notes;

  ProposalIntake(AdjustmentRows rows, ProposalRows proposals, DraftLists drafts, AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.drafts = drafts;
    this.notes = notes;
  }

  /**
   * @param sent mark of the form it came by, null for none; one that came before is no other proposal
   * @throws AdjustmentInvalid with the fields that are wrong
   */
  int propose(String ref, NewProposal wanted, String sent, String by, String organisation) {
    rows.lock(ref);
    Optional<Integer> earlier = proposals.sent(ref, sent);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    String state = notes.cases().header(ref).state();
    boolean taking = state.equals(Rounds.PROPOSING) || state.equals(Rounds.DRAFTING);
    EntryCheck check = new EntryCheck(notes).require(taking, "kind", "not-taking");
    if (taking) {
      check(check, wanted);
    }
    check.done();
    int number = add(ref, wanted, OTHER, by, organisation);
    proposals.sentAs(ref, number, sent);
    return number;
  }

  /** @param category class of a new item, empty where nobody said yet */
  int add(String ref, NewProposal wanted, String category, String by, String organisation) {
    NewProposal whole = completed(wanted);
    int number = proposals.insert(ref, whole, category, organisation, notes.now());
    String what = whole.text(whole.title()).isEmpty() ? whole.itemCode() : whole.title();
    notes.note(ref, "proposed", by, organisation, number, notes.text("kind." + wanted.kind()), what);
    return number;
  }

  /** An item that stands on a list has its department there, and its name where no other is proposed. */
  NewProposal completed(NewProposal wanted) {
    return drafts
        .inForce(wanted.text(wanted.itemCode()))
        .filter(item -> wanted.kind() != ProposalKind.ADD)
        .map(item -> wanted.of(item.leadDepartment(), item.title()))
        .or(
            () ->
                drafts.certificate(wanted.text(wanted.itemCode()))
                    .filter(kind -> wanted.kind() != ProposalKind.ADD)
                    .map(kind -> wanted.of(kind.responsibleDepartment(), kind.title())))
        .orElse(wanted);
  }

  /** Every fault of its fields. */
  void check(EntryCheck check, NewProposal wanted) {
    check
        .require(wanted.kind() != null, "kind", "kind")
        .written("reason", wanted.reason(), LONGEST)
        .within("title", wanted.title(), 300)
        .within("department", wanted.department(), 200)
        .within("basis", wanted.basis(), 1000)
        .publishable("reason", wanted.reason())
        .publishable("title", wanted.title())
        .publishable("department", wanted.department())
        .publishable("basis", wanted.basis());
    if (wanted.kind() == ProposalKind.ADD) {
      check
          .require(LISTS.contains(wanted.text(wanted.list())), "list", "list")
          .written("title", wanted.title(), 300)
          .written("department", wanted.department(), 200)
          .written("basis", wanted.basis(), 1000);
      boolean ofItem = !wanted.text(wanted.list()).equals("CERTIFICATE");
      Optional<String> unknown = ofItem ? drafts.unknownLead(wanted.text(wanted.department())) : Optional.empty();
      unknown.ifPresent(why -> check.require(false, "department", "draft", why));
    } else if (wanted.kind() != null) {
      String code = wanted.text(wanted.itemCode());
      boolean there = drafts.inForce(code).isPresent() || drafts.certificate(code).isPresent();
      check.require(there, "itemCode", "no-item");
      boolean nothing = wanted.text(wanted.title()).isEmpty() && wanted.text(wanted.basis()).isEmpty();
      check.require(wanted.kind() == ProposalKind.REMOVE || !nothing, "title", "nothing");
    }
  }
}
