package org.zhunru.adjustment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** From settled proposals to a checked draft, or to no change. */
@Service
@Transactional
public class Settlements {

  /** The draft was checked and differs from the version in force. */
  public static final String SOUND = "SOUND";

  /** No proposal was taken and the draft says what the version in force says. */
  public static final String UNCHANGED = "UNCHANGED";

  public static final String FAULTY = "FAULTY";

  private static final int FAULTS_TOLD = 5;

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final DraftLists drafts;
  private final Organisations organisations;
  private final AdjustmentNotes notes;

  Settlements(
      AdjustmentRows rows,
      ProposalRows proposals,
      DraftLists drafts,
      Organisations organisations,
      AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.drafts = drafts;
    this.organisations = organisations;
    this.notes = notes;
  }

  public void open(String ref) {
    notes.noteSystem(ref, "settlement-opened");
    notes.move(ref, Rounds.SETTLEMENT, "adjustment.settlement");
  }

  /** Numbers of proposals nobody has settled yet. */
  @Transactional(readOnly = true)
  public List<Integer> unsettled(String ref) {
    return proposals.of(ref).stream()
        .filter(one -> one.state() == ProposalState.OPEN)
        .map(Proposal::number)
        .toList();
  }

  /** The clerk says that all is settled: the draft is checked in the clerk's name. */
  public void finish(String ref, String note, String by, String byName, String leadUnit) {
    Adjustment one = rows.lock(ref);
    rows.settled(ref, by);
    notes.note(ref, "settlement-finished", by, leadUnit, note);
    List<String> astray = astray(one);
    if (one.draft() != null && (!astray.isEmpty() || !drafts.unchanged(one.draft()))) {
      CurrentUser clerk = new CurrentUser(by, byName, organisations.get(leadUnit), Set.of(Role.LEAD_CLERK));
      List<String> faults = astray.isEmpty() ? drafts.check(one.draft(), clerk) : astray;
      if (!faults.isEmpty()) {
        String told = faults.stream().limit(FAULTS_TOLD).map(notes::sentence).collect(Collectors.joining("；"));
        notes.noteSystem(ref, "draft-faulty", faults.size(), told);
      }
    }
  }

  /** {@link #SOUND}, {@link #UNCHANGED} or {@link #FAULTY}. */
  @Transactional(readOnly = true)
  public String draftState(String ref) {
    Adjustment one = rows.get(ref);
    Optional<Integer> draft = Optional.ofNullable(one.draft());
    if (!astray(one).isEmpty()) {
      return FAULTY;
    }
    if (draft.isEmpty() || drafts.unchanged(draft.get())) {
      return UNCHANGED;
    }
    return drafts.checked(draft.get()) && !drafts.stale(draft.get()) ? SOUND : FAULTY;
  }

  /** Where the draft does something else than the proposals that were taken, as sentences. */
  @Transactional(readOnly = true)
  public List<String> astray(String ref) {
    return astray(rows.get(ref));
  }

  private List<String> astray(Adjustment one) {
    List<Proposal> taken =
        proposals.of(one.ref()).stream().filter(each -> each.state() == ProposalState.TAKEN).toList();
    return one.draft() == null || drafts.stale(one.draft()) ? List.of() : drafts.comparison().astray(one.draft(), taken);
  }

  public void closeWithoutChange(String ref) {
    notes.noteSystem(ref, "no-change");
    notes.cases().close(ref, "NO_CHANGE", "NO_CHANGE", null);
  }
}
