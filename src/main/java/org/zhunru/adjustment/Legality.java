package org.zhunru.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisations;

/**
 * What the review of the law says of each proposal. One that is objected to cannot be taken until it was amended and reviewed
 * again.
 */
@Service
@Transactional
public class Legality {

  /** Some open proposal is objected to. */
  public static final String OBJECTED = "OBJECTED";

  public static final String CLEARED = "CLEARED";

  static final String AMENDED = "AMENDED";
  static final String AMENDING = "LEGAL_AMENDMENT";

  private static final Pattern BETWEEN = Pattern.compile("[^0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private final ProposalRows proposals;
  private final LegalityRows rows;
  private final Organisations organisations;
  private final AdjustmentNotes notes;

  Legality(ProposalRows proposals, LegalityRows rows, Organisations organisations, AdjustmentNotes notes) {
    this.proposals = proposals;
    this.rows = rows;
    this.organisations = organisations;
    this.notes = notes;
  }

  /**
   * An objection of a reviewer to the proposals it names.
   *
   * @param numbers of proposals, with anything between them
   * @throws AdjustmentInvalid when it names none, or one that is not there or was withdrawn
   */
  public void object(String ref, String numbers, String reason, String organisation, String by) {
    List<Proposal> standing = proposals.of(ref).stream().filter(one -> one.state() != ProposalState.WITHDRAWN).toList();
    List<Integer> named = new ArrayList<>();
    for (String part : BETWEEN.split(EntryCheck.plain(numbers))) {
      boolean known =
          NUMBER.matcher(part).matches()
              && standing.stream().anyMatch(one -> one.number() == Integer.parseInt(part));
      new EntryCheck(notes).require(part.isEmpty() || known, "numbers", "no-proposal", part).done();
      if (known && !named.contains(Integer.parseInt(part))) {
        named.add(Integer.parseInt(part));
      }
    }
    new EntryCheck(notes)
        .require(!named.isEmpty() || standing.isEmpty(), "numbers", "which-proposals")
        .within("text", reason, 2000)
        .done();
    for (int number : named) {
      rows.insert(ref, number, organisation, EntryCheck.plain(reason), notes.now());
      proposals.legality(ref, number, OBJECTED);
      notes.note(
          ref, "legally-objected", by, organisation, organisations.get(organisation).name(), number, EntryCheck.plain(reason));
    }
  }

  /** All reviewers answered: {@link #OBJECTED} where an open proposal is objected to, else {@link #CLEARED}. */
  public String weigh(String ref) {
    List<LegalObjection> objections = rows.of(ref);
    boolean objected = false;
    for (Proposal one : proposals.of(ref)) {
      if (one.state() != ProposalState.WITHDRAWN) {
        boolean stands = objections.stream().anyMatch(each -> each.number() == one.number() && each.stands());
        proposals.legality(ref, one.number(), stands ? OBJECTED : CLEARED);
        objected |= stands;
      }
    }
    if (objected) {
      notes.noteSystem(ref, "amendment-opened");
      notes.move(ref, AMENDING, "adjustment.amendment");
    }
    return objected ? OBJECTED : CLEARED;
  }

  /** Key below {@code adjustment.invalid} of why the clerk may not go on so; empty where that is right. */
  @Transactional(readOnly = true)
  public Optional<String> refusal(String ref, boolean reviewAgain) {
    boolean amended = proposals.of(ref).stream().anyMatch(one -> one.open() && AMENDED.equals(one.legality()));
    if (amended == reviewAgain) {
      return Optional.empty();
    }
    return Optional.of(amended ? "amended-unreviewed" : "nothing-amended");
  }

  /** What the clerk made of the objections. */
  public void amended(String ref, boolean reviewAgain, String note, String by, String leadUnit) {
    notes.note(ref, reviewAgain ? "review-again" : "not-amended", by, leadUnit, note);
  }
}
