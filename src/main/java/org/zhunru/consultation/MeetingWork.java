package org.zhunru.consultation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;

/** A meeting is opened or moved, and its vote closed: what its process calls. */
@Service
@Transactional
public class MeetingWork {

  private final TopicRows topics;
  private final SittingRows sittings;
  private final VoteRows votes;
  private final AgendaRows agenda;
  private final Rostrum rostrum;

  MeetingWork(TopicRows topics, SittingRows sittings, VoteRows votes, AgendaRows agenda, Rostrum rostrum) {
    this.topics = topics;
    this.sittings = sittings;
    this.votes = votes;
    this.agenda = agenda;
    this.rostrum = rostrum;
  }

  /**
   * @param held whether it is opened now; moved otherwise
   * @throws EnteredInvalid before its time, after its day, or for one that is moved without a reason
   */
  public void open(String ref, boolean held, String note, String by) {
    Topic topic = topics.get(ref);
    if (!held) {
      rostrum.note(topic, "move-asked", by, rostrum.callOff(ref, CalledOff.MOVED, note));
      rostrum.notes().move(ref, "PREPARING", "consultation.preparation");
      return;
    }
    Sitting sitting = sittings.lock(ref).orElseThrow();
    rostrum
        .faults()
        .require(
            !rostrum.now().isBefore(sitting.start()), "answer", "too-early",
            ConsultationNotes.day(sitting.meetsOn()) + " " + sitting.startsAt());
    rostrum
        .faults()
        .require(
            !rostrum.today().isAfter(sitting.meetsOn()), "answer", "too-late", ConsultationNotes.day(sitting.meetsOn()));
    sittings.open(ref, sitting.number(), rostrum.today());
    rostrum.note(topic, "opened", by);
    rostrum.notes().move(ref, "VOTING", "consultation.voting");
  }

  /** @throws EnteredInvalid for whoever proposed the topic, and while paper votes were not counted twice alike */
  public void close(String ref, String by) {
    Topic topic = topics.get(ref);
    requireOther(ref, by);
    Sitting sitting = sittings.lock(ref).orElseThrow();
    recounted(sitting);
    sittings.close(ref, sitting.number(), rostrum.now());
    agenda.end(sitting, rostrum.now());
    rostrum.note(topic, "closed", by, votes.figures(sitting).cast());
    rostrum.notes().move(ref, "CHECKING", "consultation.legality");
  }

  /** The vote is not closed by whoever proposed the topic. @throws EnteredInvalid for him */
  @Transactional(readOnly = true)
  public void requireOther(String ref, String by) {
    rostrum.notTheProposer(topics.get(ref), by, "note");
  }

  private void recounted(Sitting sitting) {
    List<Vote> papers = votes.papers(sitting);
    if (!votes.recounts().papersEntered(sitting)) {
      return;
    }
    Recount recount =
        votes.recounts().newest(sitting).orElseThrow(() -> rostrum.faults().at("note", "not-recounted", papers.size()));
    rostrum
        .faults()
        .require(papers.stream().noneMatch(vote -> vote.castBy().equals(recount.countedBy())), "note", "same-counter");
    int[] first = {count(papers, Choice.FOR), count(papers, Choice.AGAINST), count(papers, Choice.ABSTAIN)};
    boolean alike =
        first[0] == recount.votesFor() && first[1] == recount.votesAgainst() && first[2] == recount.abstained();
    rostrum
        .faults()
        .require(
            alike, "note", "counts-differ", first[0], first[1], first[2], recount.votesFor(), recount.votesAgainst(),
            recount.abstained());
  }

  private static int count(List<Vote> votes, Choice choice) {
    return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
  }
}
