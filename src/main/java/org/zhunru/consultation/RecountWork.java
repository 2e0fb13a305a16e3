package org.zhunru.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.identity.CurrentUser;

/** Paper votes counted again after an objection: by two people who agree with each other and with what is entered. */
@Service
@Transactional
public class RecountWork {

  private static final int COUNTERS = 2;

  private final TopicRows topics;
  private final MeetingBook book;
  private final RecountRows rows;
  private final ConsultationAccess access;
  private final Rostrum rostrum;

  RecountWork(TopicRows topics, MeetingBook book, RecountRows rows, ConsultationAccess access, Rostrum rostrum) {
    this.topics = topics;
    this.book = book;
    this.rows = rows;
    this.access = access;
    this.rostrum = rostrum;
  }

  /**
   * Changes a paper vote that was entered wrongly.
   *
   * @param participant id
   * @throws EnteredInvalid for another vote, at another time, for the proposer, or without a reason
   */
  public void correct(String ref, long participant, String choice, String reason, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    ConsultationFaults faults = rostrum.faults();
    Sitting sitting =
        book.sittings()
            .lock(ref)
            .filter(one -> one.state() == SittingState.RECOUNTING)
            .orElseThrow(() -> faults.at("corrected", "not-recounting"));
    Vote vote = book.votes().find(sitting, participant).orElseThrow(() -> faults.at("corrected", "no-participant"));
    faults.require(vote.origin() == VoteOrigin.PAPER, "corrected", "only-paper");
    rostrum.notTheProposer(topic, user.username(), "corrected");
    EnteredFields fields = faults.fields();
    Choice right = fields.choice("right", choice, Choice.class);
    fields.done();
    String why = faults.reason("why", reason, 200);
    rows.correct(sitting, participant, right, user.username(), rostrum.now());
    rostrum.note(topic, "corrected", user.username(), String.valueOf(participant), why);
  }

  /** Not by whoever proposed the topic. @throws EnteredInvalid for him */
  @Transactional(readOnly = true)
  public void requireOther(String ref, String by) {
    rostrum.notTheProposer(topics.get(ref), by, "note");
  }

  /**
   * The votes as they are entered now are the votes.
   *
   * @throws EnteredInvalid for whoever proposed the topic, while two people did not count, where both had a hand in what is
   *     entered, and where their counts differ from it
   */
  public void finish(String ref, String by) {
    requireOther(ref, by);
    Sitting sitting = book.sittings().lock(ref).orElseThrow();
    List<Vote> papers = book.votes().papers(sitting);
    if (rows.papersEntered(sitting)) {
      agreed(papers, counts(sitting), rows.strikers(sitting));
    }
    book.sittings().close(ref, sitting.number(), sitting.closedAt());
    rostrum.note(topics.get(ref), "counted-again", by, papers.size());
  }

  private void agreed(List<Vote> papers, List<Recount> counts, Set<String> strikers) {
    ConsultationFaults faults = rostrum.faults();
    faults.require(counts.size() >= COUNTERS, "note", "count-twice", counts.size());
    faults.require(
        counts.stream()
            .map(Recount::countedBy)
            .anyMatch(by -> !strikers.contains(by) && papers.stream().noneMatch(vote -> vote.castBy().equals(by))),
        "note", "same-counters");
    for (Recount one : counts) {
      int agreed = count(papers, Choice.FOR);
      int against = count(papers, Choice.AGAINST);
      int abstained = count(papers, Choice.ABSTAIN);
      boolean alike = agreed == one.votesFor() && against == one.votesAgainst() && abstained == one.abstained();
      faults.require(
          alike, "note", "counts-differ", agreed, against, abstained, one.votesFor(), one.votesAgainst(), one.abstained());
    }
  }

  /** The newest counts of two different people since the result fell; fewer where fewer counted. */
  private List<Recount> counts(Sitting sitting) {
    List<Recount> newest = new ArrayList<>();
    for (Recount one : rows.since(sitting)) {
      boolean counted = newest.stream().anyMatch(other -> other.countedBy().equals(one.countedBy()));
      if (!counted && newest.size() < COUNTERS) {
        newest.add(one);
      }
    }
    return newest;
  }

  private static int count(List<Vote> votes, Choice choice) {
    return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
  }
}
