package org.zhunru.ownersvote;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.identity.CurrentUser;

/** What can be done at the counter now, and doing it over the same desk as everybody else. */
@Component
class CounterActs {

  private final OwnersVoteBook book;
  private final BallotDesk desk;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;

  CounterActs(OwnersVoteBook book, BallotDesk desk, OwnersVoteFaults faults, OwnersVoteNotes notes) {
    this.book = book;
    this.desk = desk;
    this.faults = faults;
    this.notes = notes;
  }

  /** @return empty where nothing can be done for him now */
  List<CounterAct> open(String ref, Unit unit) {
    String state = notes.cases().header(ref).state();
    if (state.equals("VOTING") && book.ballots().of(ref, unit.owner()).isEmpty()) {
      return List.of(CounterAct.VOTE);
    }
    return state.equals("POSTED") || state.equals("PUBLICISED") ? List.of(CounterAct.OBJECTION) : List.of();
  }

  /** @throws org.zhunru.casefile.EnteredInvalid with what is wrong */
  void take(String ref, Unit unit, NewCounterAct typed, String consent, CurrentUser user) {
    if (typed.act() == CounterAct.VOTE) {
      desk.atCounter(
          ref, new NewBallot(unit.unit(), typed.choice(), BallotOrigin.COUNTER.name(), "", "", consent, typed.retryKey()), user);
      return;
    }
    String state = notes.cases().header(ref).state();
    EnteredFields fields = faults.fields();
    String why = fields.text("objection", typed.objection(), 10, 2000);
    fields
        .require(!PersonalNumbers.in(why), "objection", "personal")
        .require(state.equals("POSTED") || state.equals("PUBLICISED"), "objection", "objection-late")
        .done();
    book.remarks().insert(ref, state.equals("POSTED"), unit.name(), why, notes.now());
    notes.noteSystem(ref, state.equals("POSTED") ? "objection-list" : "objection-result");
  }
}
