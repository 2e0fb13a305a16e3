package org.zhunru.consultation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CodeTries;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.consultation.InterestTable.Standing;

/** What a participant does himself with the code of his notice. Call it through {@link CodeTries#by}. */
@Service
@Transactional
public class OnlineDesk {

  /** What its codes are tried as. */
  public static final CodeTries.Kind CODES =
      new CodeTries.Kind("consultation", "XC", "consultation.codes-address", "consultation.codes-case");

  private static final String BY_CODE = "code";

  private final MeetingBook book;
  private final Ballots ballots;
  private final Recusals recusals;
  private final TopicRows topics;
  private final Rostrum rostrum;

  OnlineDesk(MeetingBook book, Ballots ballots, Recusals recusals, TopicRows topics, Rostrum rostrum) {
    this.book = book;
    this.ballots = ballots;
    this.recusals = recusals;
    this.topics = topics;
    this.rostrum = rostrum;
  }

  /** @throws EnteredInvalid for a code that is none */
  @Transactional(readOnly = true)
  public Desk desk(String ref, String code) {
    Participant participant = by(ref, code);
    Sitting sitting = book.sittings().newest(ref).orElse(null);
    Vote vote = sitting == null ? null : book.votes().find(sitting, participant.id()).orElse(null);
    Standing votes = recusals.votes(participant);
    return new Desk(
        participant,
        votes.barred() ? votes.reason() : "",
        sitting != null && sitting.state() == SittingState.VOTING,
        vote,
        topics.get(ref).phase() == Phase.AMENDABLE && book.votes().attended(ref, participant.id()));
  }

  /** @throws EnteredInvalid for a code that is none, or while no meeting is held */
  public void signIn(String ref, String code) {
    Participant participant = by(ref, code);
    Sitting sitting =
        book.sittings()
            .lock(ref)
            .filter(one -> one.state() == SittingState.VOTING)
            .orElseThrow(() -> rostrum.faults().at("code", "not-held"));
    if (book.votes().attend(sitting, participant.id(), Presence.CODE, BY_CODE, rostrum.now())) {
      rostrum
          .notes()
          .act(ref, "signed-in", BY_CODE, null, Map.of("participant", String.valueOf(participant.id())));
    }
  }

  /** Votes. Sent again with the same key it counts once. @throws EnteredInvalid for a second vote, or outside the voting */
  public Vote vote(String ref, String code, String choice, String retryKey) {
    Participant participant = by(ref, code);
    var fields = rostrum.faults().fields();
    Choice chosen = fields.choice("choice", choice, Choice.class);
    fields.done();
    Vote vote = new Vote(participant.id(), chosen, VoteOrigin.ONLINE, null, "", BY_CODE, rostrum.now(), retryKey);
    return ballots.cast(ref, vote, null);
  }

  /** @throws EnteredInvalid for whoever did not attend, and after the term; what then remains is a supplement */
  public void amend(String ref, String code, String text) {
    Participant participant = by(ref, code);
    book.sittings().lock(ref);
    Amendments.take(rostrum, topics.get(ref));
    rostrum.faults().require(book.votes().attended(ref, participant.id()), "amendment", "not-attended");
    rostrum.faults().require(!PersonalNumbers.in(text), "amendment", "personal");
    book.words().comment(
        ref, CommentKind.AMENDMENT, participant.name(), rostrum.faults().written("amendment", text, 2000), BY_CODE,
        rostrum.now());
    rostrum.notes().noteSystem(ref, "amendment");
  }

  private Participant by(String ref, String code) {
    return Optional.of(Invitations.code(code))
        .filter(typed -> typed.matches("[0-9A-Z]{8}"))
        .flatMap(typed -> book.participants().byCode(ref, typed))
        .orElseThrow(() -> rostrum.faults().at("code", "no-code"));
  }

  /**
   * @param barred why he does not vote; empty where he may
   * @param voting whether votes are taken now
   * @param vote null where he has not voted
   * @param amending whether he may say what has to be put right in the minutes
   */
  public record Desk(Participant participant, String barred, boolean voting, Vote vote, boolean amending) {}
}
