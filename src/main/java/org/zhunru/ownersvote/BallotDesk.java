package org.zhunru.ownersvote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;

/** What the community's staff do with votes and objections. */
@Service
@Transactional
public class BallotDesk {

  private final OwnersVoteBook book;
  private final Ballots ballots;
  private final OwnersVoteAccess access;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;

  BallotDesk(
      OwnersVoteBook book, Ballots ballots, OwnersVoteAccess access, OwnersVoteFaults faults, OwnersVoteNotes notes) {
    this.book = book;
    this.ballots = ballots;
    this.access = access;
    this.faults = faults;
    this.notes = notes;
  }

  /**
   * Records the vote of the owner of a unit. Sent again with the same key it counts once.
   *
   * @throws EnteredInvalid with what is wrong, for a vote at the counter, which has its own pages, and for a vote by proxy that
   *     whoever opened the matter enters
   */
  public OwnerBallot vote(String ref, NewBallot typed, CurrentUser user) {
    access.worked(ref, user);
    faults.require(!BallotOrigin.COUNTER.name().equals(typed.origin()), "origin", "counter-page");
    return take(ref, typed, user);
  }

  /** The same for a vote at the counter, whose pages asked how the owner agreed. @throws EnteredInvalid likewise */
  public OwnerBallot atCounter(String ref, NewBallot typed, CurrentUser user) {
    return take(ref, typed, user);
  }

  private OwnerBallot take(String ref, NewBallot typed, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    EnteredFields fields = faults.fields();
    String unit = fields.text("unit", typed.unit(), 1, 60);
    Choice choice = fields.choice("choice", typed.choice(), Choice.class);
    BallotOrigin origin = fields.choice("origin", typed.origin(), BallotOrigin.class);
    LocalDate received = origin == BallotOrigin.WRITTEN ? fields.day("receivedOn", typed.receivedOn()) : null;
    Mandate mandate =
        origin == BallotOrigin.PROXY
            ? new Mandate(
                fields.text("proxy", typed.proxy(), 2, 60),
                fields.text("proxyNumber", typed.proxyNumber(), 2, 20),
                fields.day("mandatedOn", typed.mandatedOn()))
            : null;
    fields
        .require(origin != BallotOrigin.ONLINE, "origin", "online-by-code")
        .require(origin != BallotOrigin.WRITTEN || leavesACounter(matter, user), "origin", "last-counter")
        .done();
    if (origin == BallotOrigin.COUNTER || origin == BallotOrigin.PROXY) {
      other(matter, user, "choice");
    }
    Unit of = owned(ref, unit);
    return ballots.cast(
        ref,
        new OwnerBallot(
            of.owner(), choice, origin, typed.ballotNumber(), received, typed.consent(), user.username(), notes.now(),
            typed.retryKey(), null, mandate),
        matter.community());
  }

  /**
   * What a paper given to an owner says of his vote.
   *
   * @throws EnteredInvalid for an owner whose vote staff did not record
   */
  @Transactional(readOnly = true)
  public OwnerReceipt receipt(String ref, long owner, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    OwnerBallot ballot =
        book.ballots()
            .of(ref, owner)
            .filter(one -> one.origin() != BallotOrigin.ONLINE)
            .orElseThrow(() -> faults.at("unit", "no-receipt"));
    List<Unit> units = book.electorate().all(ref).stream().filter(one -> one.owner() == owner).toList();
    return new OwnerReceipt(matter, access.header(ref).title(), units, ballot);
  }

  /**
   * Puts a written ballot right that was entered wrongly.
   *
   * @throws EnteredInvalid for another vote, without a reason, and once it is counted
   */
  public void correct(String ref, String ballotNumber, String choice, String reason, CurrentUser user) {
    access.worked(ref, user);
    OwnersMatter matter = book.matters().lock(ref);
    String state = access.header(ref).state();
    faults.require(state.equals("VOTING") || state.equals("COUNTING"), "corrected", "counted-already");
    EnteredFields fields = faults.fields();
    Choice right = fields.choice("right", choice, Choice.class);
    String why = fields.text("reason", reason, 5, 200);
    fields.require(leavesACounter(matter, user), "corrected", "last-counter").done();
    OwnerBallot ballot =
        book.ballots()
            .byNumber(ref, WrittenText.key(ballotNumber))
            .orElseThrow(() -> faults.at("corrected", "no-ballot"));
    book.ballots().correct(ref, ballot.owner(), right, user.username());
    notes.note(ref, "corrected", user.username(), matter.community(), ballot.ballotNumber(), why);
  }

  /** Whether somebody can still count the written ballots again after this person touched one. */
  private boolean leavesACounter(OwnersMatter matter, CurrentUser user) {
    Set<String> left = access.counters(matter);
    left.remove(matter.openedBy());
    left.remove(user.username());
    book.ballots().written(matter.ref()).forEach(one -> left.removeAll(Arrays.asList(one.castBy(), one.correctedBy())));
    left.removeAll(book.ballots().strikers(matter.ref()));
    return !left.isEmpty();
  }

  /**
   * Strikes a written ballot that must not count: not the owner's, signed by nobody, handed in twice. The owner has not voted
   * then.
   *
   * @throws EnteredInvalid for another vote, without a reason, once it is counted, for whoever entered or corrected it, for
   *     whoever opened the matter, and where nobody would be left to count
   */
  public void strike(String ref, String ballotNumber, String reason, CurrentUser user) {
    access.worked(ref, user);
    OwnersMatter matter = book.matters().lock(ref);
    String state = access.header(ref).state();
    faults.require(state.equals("VOTING") || state.equals("COUNTING"), "struck", "counted-already");
    other(matter, user, "struck");
    String why = faults.reason("struckReason", reason, 200);
    OwnerBallot ballot =
        book.ballots()
            .byNumber(ref, WrittenText.key(ballotNumber == null ? "" : ballotNumber))
            .orElseThrow(() -> faults.at("struck", "no-ballot"));
    boolean touched = ballot.castBy().equals(user.username()) || user.username().equals(ballot.correctedBy());
    faults.require(!touched, "struck", "own-ballot");
    faults.require(leavesACounter(matter, user), "struck", "last-counter");
    book.ballots().strike(ref, ballot, why, user.username(), notes.now());
    notes.note(ref, "struck", user.username(), matter.community(), ballot.ballotNumber(), why);
    notes.act(ref, "struck", user.username(), matter.community(), Map.of("ballot", ballot.ballotNumber(), "reason", why));
  }

  /**
   * @param remedy what follows: NONE; LIST for an objection to the list; RECOUNT or VOID for one to the result
   * @throws EnteredInvalid where it was answered already, nothing is written, that does not follow, or by whoever opened the
   *     matter; the answer is public
   */
  public void answer(String ref, long remark, Remedy remedy, String answer, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    other(matter, user, "answer");
    boolean list = book.remarks().electorate(ref, remark);
    faults.require(remedy == Remedy.NONE || list == (remedy == Remedy.LIST), "answer", "remedy");
    String said = faults.reason("answer", answer, 2000);
    faults.require(!org.zhunru.casefile.PersonalNumbers.in(said), "answer", "personal");
    faults.require(
        book.remarks().answer(ref, remark, remedy, said, user.username(), notes.now()), "answer", "answered-already");
    notes.note(ref, "answer." + remedy, user.username(), matter.community());
  }

  /** Nobody enters, strikes or answers for owners in a vote that he opened. */
  private void other(OwnersMatter matter, CurrentUser user, String field) {
    faults.require(!matter.openedBy().equals(user.username()), field, "own-vote-desk");
  }

  private Unit owned(String ref, String unit) {
    return book.electorate().byUnit(ref, WrittenText.key(unit)).orElseThrow(() -> faults.at("unit", "no-unit"));
  }
}
