package org.zhunru.ownersvote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;

/**
 * The one way a vote is taken, whatever the channel. Votes of one matter, and the end of its voting, wait for each other, so
 * that the second vote of an owner reads the first.
 */
@Component
class Ballots {

  private static final int LEAST_CONSENT = 2;

  private final OwnersVoteBook book;
  private final OwnersVoteAccess access;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;
  private final Parameters parameters;

  Ballots(
      OwnersVoteBook book, OwnersVoteAccess access, OwnersVoteFaults faults, OwnersVoteNotes notes, Parameters parameters) {
    this.book = book;
    this.access = access;
    this.faults = faults;
    this.notes = notes;
    this.parameters = parameters;
  }

  /**
   * Takes a vote. Sent again with the same key it is answered as before, also after the end.
   *
   * @throws EnteredInvalid for a struck vote sent again, for a second vote (named with the channel of the first), and before or after the voting
   */
  OwnerBallot cast(String ref, OwnerBallot ballot, String organisation) {
    faults.require(ballot.retryKey() != null && ballot.retryKey().matches("[A-Za-z0-9-]{8,60}"), "choice", "no-key");
    OwnersMatter matter = book.matters().lock(ref);
    Optional<OwnerBallot> sent = book.ballots().byKey(ref, ballot.retryKey());
    if (sent.isPresent()) {
      OwnerBallot first = sent.get();
      boolean same =
          first.owner() == ballot.owner() && first.choice() == ballot.choice() && first.origin() == ballot.origin();
      faults.require(same, "choice", "key-used");
      return first;
    }
    faults.require(!book.ballots().struck(ref, ballot.retryKey()), "choice", "struck-already");
    open(matter, access.header(ref).state());
    book.ballots()
        .of(ref, ballot.owner())
        .ifPresent(
            first -> {
              throw faults.at("choice", "voted", notes.text("origin." + first.origin()));
            });
    OwnerBallot taken = checked(matter, ballot);
    book.ballots().insert(ref, taken);
    notes.act(ref, "voted", ballot.castBy(), organisation, Map.of("origin", ballot.origin().name()));
    return taken;
  }

  private void open(OwnersMatter matter, String state) {
    boolean before = matter.votesFrom() == null || notes.today().isBefore(matter.votesFrom()) || state.equals("NOTICED");
    faults.require(!before, "choice", "not-open");
    faults.require(state.equals("VOTING") && notes.now().isBefore(ends(matter)), "choice", "closed");
  }

  /** The end of the last day. */
  static Instant ends(OwnersMatter matter) {
    return matter.votesUntil().plusDays(1).atStartOfDay(DistrictClock.ZONE).toInstant();
  }

  private OwnerBallot checked(OwnersMatter matter, OwnerBallot it) {
    EnteredFields fields = faults.fields();
    boolean written = it.origin() == BallotOrigin.WRITTEN;
    boolean counter = it.origin() == BallotOrigin.COUNTER;
    String number = written ? WrittenText.key(fields.text("ballotNumber", it.ballotNumber(), 1, 40)) : null;
    String consent = counter ? fields.text("consent", it.consent(), LEAST_CONSENT, 200) : "";
    if (written) {
      fields
          .require(
              it.receivedOn() != null && !it.receivedOn().isBefore(matter.votesFrom()) && !it.receivedOn().isAfter(notes.today()),
              "receivedOn", "received-on", OwnersVoteNotes.day(matter.votesFrom()))
          .require(book.ballots().byNumber(matter.ref(), number).isEmpty(), "ballotNumber", "number-used", number);
    }
    if (it.origin() == BallotOrigin.PROXY) {
      proxy(fields, matter, it);
    }
    fields.done();
    return new OwnerBallot(
        it.owner(), it.choice(), it.origin(), number, written ? it.receivedOn() : null, consent, it.castBy(), it.castAt(),
        it.retryKey(), null, it.mandate() == null ? null : known(it.mandate()));
  }

  private static boolean ofAName(int letter) {
    return Character.isLetter(letter) || letter == '·' || letter == ' ';
  }

  /** With the number as it is compared. */
  private static Mandate known(Mandate typed) {
    return new Mandate(typed.proxy(), WrittenText.key(typed.number()).toUpperCase(Locale.ROOT), typed.givenOn());
  }

  /** The written mandate is in force, is not the owner's to himself, and its proxy does not vote for too many. */
  private void proxy(EnteredFields fields, OwnersMatter matter, OwnerBallot it) {
    String proxy = WrittenText.key(it.mandate().proxy());
    Mandate mandate = known(it.mandate());
    List<Mandate> like = book.ballots().mandates(matter.ref(), mandate);
    int most = parameters.number("ownersvote.proxies");
    boolean himself =
        book.electorate().all(matter.ref()).stream()
            .anyMatch(unit -> unit.owner() == it.owner() && WrittenText.key(unit.name()).equals(proxy));
    fields
        .require(!PersonalNumbers.in(it.mandate().proxy()), "proxy", "personal")
        .require(!himself, "proxy", "proxy-himself")
        .require(it.mandate().proxy().codePoints().allMatch(Ballots::ofAName), "proxy", "proxy-name")
        .require(mandate.number().matches("[0-9A-Z]{2,8}"), "proxyNumber", "proxy-number")
        .require(like.stream().noneMatch(mandate::unclear), "proxyNumber", "proxy-unclear", mandate.number(), mandate.proxy())
        .require(
            like.stream().filter(one -> mandate.number().equals(one.number())).count() < most, "proxy", "proxy-limit", most)
        .require(!it.mandate().givenOn().isAfter(notes.today()), "mandatedOn", "mandate-later")
        .require(
            !it.mandate().givenOn().isBefore(LocalDate.ofInstant(matter.openedAt(), DistrictClock.ZONE)), "mandatedOn",
            "mandate-earlier");
  }
}
