package org.zhunru.consultation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;

/** What the community's staff do while a meeting is held: sign people in, write down what they say, take votes, recount. */
@Service
@Transactional
public class VoteDesk {

  private final MeetingBook book;
  private final Ballots ballots;
  private final ConsultationAccess access;
  private final Rostrum rostrum;

  VoteDesk(MeetingBook book, Ballots ballots, ConsultationAccess access, Rostrum rostrum) {
    this.book = book;
    this.ballots = ballots;
    this.access = access;
    this.rostrum = rostrum;
  }

  /** @throws EnteredInvalid while no meeting is held, or for nobody of the list */
  public void signIn(String ref, long participant, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = voting(ref, "participant");
    invited(ref, participant, "participant");
    if (book.votes().attend(sitting, participant, Presence.LIST, user.username(), rostrum.now())) {
      rostrum
          .notes()
          .act(ref, "signed-in", user.username(), topic.community(), Map.of("participant", String.valueOf(participant)));
    }
  }

  /**
   * Records a vote for a participant. Sent again with the same key it counts once.
   *
   * @throws EnteredInvalid with what is wrong; for a vote at the counter, which has its own pages; only votes in the meeting are for
   *     whoever proposed the topic
   */
  public Vote vote(String ref, NewVote typed, CurrentUser user) {
    access.worked(ref, user);
    rostrum.faults().require(!VoteOrigin.COUNTER.name().equals(typed.origin()), "origin", "counter-page");
    return take(ref, typed, user);
  }

  /** The same for a vote at the counter, whose pages asked how the resident agreed. @throws EnteredInvalid likewise */
  public Vote atCounter(String ref, NewVote typed, CurrentUser user) {
    return take(ref, typed, user);
  }

  private Vote take(String ref, NewVote typed, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    EnteredFields fields = rostrum.faults().fields();
    Integer number = fields.whole("participant", typed.participant(), 1, 999_999_999);
    Choice choice = fields.choice("choice", typed.choice(), Choice.class);
    VoteOrigin origin = fields.choice("origin", typed.origin(), VoteOrigin.class);
    boolean empty = origin == VoteOrigin.PROXY && WrittenText.plain(typed.proxy()).isEmpty();
    rostrum.faults().require(!empty, "proxy", "no-proxy");
    Integer proxy = origin == VoteOrigin.PROXY ? fields.whole("proxy", typed.proxy(), 1, 999_999_999) : null;
    fields.require(origin != VoteOrigin.ONLINE, "origin", "online-by-code").done();
    if (origin != VoteOrigin.MEETING) {
      rostrum.notTheProposer(topic, user.username(), "origin");
    }
    rostrum.faults().require(origin != VoteOrigin.PAPER || leavesACounter(topic, user), "origin", "last-counter");
    Long proxyId = proxy == null ? null : numbered(ref, proxy, "proxy");
    Vote vote =
        new Vote(
            numbered(ref, number, "participant"), choice, origin, proxyId, typed.consent(), user.username(), rostrum.now(),
            typed.retryKey());
    return ballots.cast(ref, vote, topic.community());
  }

  /** @throws EnteredInvalid where no vote of his was recorded in the newest meeting */
  @Transactional(readOnly = true)
  public Receipt receipt(String ref, long participant, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Participant who = invited(ref, participant, "participant");
    Sitting sitting = book.sittings().newest(ref).orElseThrow(() -> rostrum.faults().at("participant", "not-held"));
    Vote vote = book.votes().find(sitting, participant).orElseThrow(() -> rostrum.faults().at("participant", "no-vote"));
    Participant proxy = vote.proxy() == null ? null : invited(ref, vote.proxy(), "participant");
    return new Receipt(topic, rostrum.notes().cases().header(ref).title(), sitting, who, proxy, vote);
  }

  /** Takes a paper vote that was entered wrongly out again. @throws EnteredInvalid for another vote, after closing, or without a reason */
  public void strike(String ref, long participant, String reason, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = counting(ref, "reason");
    Vote vote = book.votes().find(sitting, participant).orElseThrow(() -> rostrum.faults().at("reason", "no-participant"));
    rostrum.faults().require(vote.origin() == VoteOrigin.PAPER, "reason", "only-paper");
    rostrum.notTheProposer(topic, user.username(), "reason");
    String why = rostrum.faults().reason("reason", reason, 200);
    rostrum.faults().require(leavesACounter(topic, user), "reason", "last-counter");
    book.votes().strike(sitting, participant, user.username());
    rostrum.note(topic, "struck", user.username(), String.valueOf(participant), why);
  }

  /** Paper votes counted by another clerk, or by one of those who supervise the committee. @throws EnteredInvalid for whoever entered one of them (unless two people count again), for the proposer, and for somebody of the list whom the table consultation-interest bars */
  public void recount(String ref, String votesFor, String votesAgainst, String abstained, CurrentUser user) {
    Topic topic = access.counted(ref, user);
    Sitting sitting = counting(ref, "votesFor");
    EnteredFields fields = rostrum.faults().fields();
    Integer agreed = fields.whole("votesFor", votesFor, 0, 99_999);
    Integer against = fields.whole("votesAgainst", votesAgainst, 0, 99_999);
    Integer neither = fields.whole("abstained", abstained, 0, 99_999);
    fields.done();
    rostrum.notTheProposer(topic, user.username(), "votesFor");
    ballots.recusals().require(ref, user.name(), InterestAct.RECOUNT, "votesFor");
    List<Vote> papers = book.votes().papers(sitting);
    rostrum.faults().require(book.votes().recounts().papersEntered(sitting), "votesFor", "no-papers");
    boolean other = papers.stream().noneMatch(one -> one.castBy().equals(user.username()));
    // counted again, two people count: one of them had no hand in what is entered
    boolean again = sitting.state() == SittingState.RECOUNTING;
    rostrum.faults().require(other || again, "votesFor", "same-counter");
    boolean struck = book.votes().recounts().strikers(sitting).contains(user.username());
    rostrum.faults().require(!struck || again, "votesFor", "striker-counts");
    book.votes().recounts().insert(sitting, new Recount(user.username(), rostrum.now(), agreed, against, neither));
    rostrum.note(topic, "recounted", user.username(), agreed, against, neither);
  }

  /** @throws EnteredInvalid while no meeting is held, for nobody of the list, or without a text */
  public void state(String ref, long participant, String text, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = voting(ref, "statement");
    ballots.recusals().require(invited(ref, participant, "statement"), InterestAct.SPEAK, "statement");
    book.words().state(sitting, participant, rostrum.faults().written("statement", text, 2000), user.username(), rostrum.now());
    book.votes().attend(sitting, participant, Presence.LIST, user.username(), rostrum.now());
    rostrum
        .notes()
        .act(ref, "stated", user.username(), topic.community(), Map.of("participant", String.valueOf(participant)));
  }

  /** Whether somebody can still count the paper votes again after this person entered one. */
  private boolean leavesACounter(Topic topic, CurrentUser user) {
    Set<String> left = access.counters(topic);
    left.remove(user.username());
    book.sittings()
        .newest(topic.ref())
        .ifPresent(
            sitting -> {
              book.votes().papers(sitting).forEach(paper -> left.remove(paper.castBy()));
              left.removeAll(book.votes().recounts().strikers(sitting));
            });
    return !left.isEmpty();
  }

  private Sitting voting(String ref, String field) {
    return book.sittings()
        .lock(ref)
        .filter(one -> one.state() == SittingState.VOTING)
        .orElseThrow(() -> rostrum.faults().at(field, "not-held"));
  }

  private long numbered(String ref, int number, String field) {
    return book.participants().numbered(ref, number).orElseThrow(() -> rostrum.faults().at(field, "no-participant")).id();
  }

  /** A meeting whose paper votes are counted: at its vote, or again after an objection. */
  private Sitting counting(String ref, String field) {
    return book.sittings()
        .lock(ref)
        .filter(one -> one.state() == SittingState.VOTING || one.state() == SittingState.RECOUNTING)
        .orElseThrow(() -> rostrum.faults().at(field, "not-held"));
  }

  private Participant invited(String ref, long participant, String field) {
    return book.participants().find(ref, participant).orElseThrow(() -> rostrum.faults().at(field, "no-participant"));
  }
}
