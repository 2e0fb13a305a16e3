package org.zhunru.consultation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;

/** The minutes in their four phases and the publicity of the result: what the process calls. */
@Service
@Transactional
public class MinutesWork {

  private final TopicRows topics;
  private final SittingRows sittings;
  private final WordRows words;
  private final MinutesText text;
  private final Rostrum rostrum;

  MinutesWork(TopicRows topics, SittingRows sittings, WordRows words, MinutesText text, Rostrum rostrum) {
    this.topics = topics;
    this.sittings = sittings;
    this.words = words;
    this.text = text;
    this.rostrum = rostrum;
  }

  /** The system writes them down; those directly affected who voted against what was adopted have to be answered first. */
  public void draft(String ref) {
    Sitting last = sittings.newest(ref).orElseThrow();
    if (last.result() == ConsultationResult.ADOPTED_WITH_CHANGES) {
      words.askAnswers(last, rostrum.notes().text("affected-objected", last.number()), rostrum.now());
    }
    topics.minutes(ref, text.of(topics.get(ref), ""), "", Phase.DRAFT);
    rostrum.notes().noteSystem(ref, "drafted");
    rostrum.notes().move(ref, "MINUTES", "consultation.minutes");
  }

  /**
   * Whoever attended may say what has to be put right, for a term.
   *
   * @param changes what is changed to meet the objection of those directly affected, where the result depends on it
   * @throws EnteredInvalid where the changes are missing, or stand where none were decided, and while somebody directly affected was not answered
   */
  public void openForAmendments(String ref, String changes, String remark, String by) {
    agree(ref, WrittenText.plain(changes));
    Topic topic = topics.get(ref);
    String said = WrittenText.plain(remark);
    if (!said.isEmpty()) {
      rostrum.faults().written("remark", said, 2000);
    }
    topics.minutes(ref, text.of(topic, said), said, Phase.AMENDABLE);
    rostrum.note(topic, "amendable", by);
    rostrum.notes().move(ref, "AMENDING", "consultation.amendment");
  }

  private void agree(String ref, String changes) {
    ConsultationFaults faults = rostrum.faults();
    if (sittings.newest(ref).orElseThrow().result() != ConsultationResult.ADOPTED_WITH_CHANGES) {
      faults.require(changes.isEmpty(), "changes", "no-changes");
      return;
    }
    int waiting = words.waiting(ref, CommentKind.AFFECTED);
    faults.require(!changes.isEmpty(), "changes", "changes-missing");
    String agreed = faults.reason("changes", changes, 2000);
    faults.require(!PersonalNumbers.in(agreed), "changes", "personal");
    faults.require(waiting == 0, "changes", "affected-unanswered", waiting);
    String revised = topics.get(ref).changes();
    topics.agreed(ref, revised == null ? agreed : revised + "\n" + agreed, revised);
  }

  /** @return whether an amendment waits for an answer */
  public boolean closeAmendments(String ref) {
    sittings.lock(ref);
    int waiting = words.waiting(ref, CommentKind.AMENDMENT);
    rostrum.notes().noteSystem(ref, "amendments-over", waiting);
    Topic topic = topics.get(ref);
    topics.minutes(ref, topic.minutes(), topic.remark(), Phase.ANSWERING);
    if (waiting > 0) {
      rostrum.notes().move(ref, "ANSWERING", "consultation.answer");
    }
    return waiting > 0;
  }

  /** @throws EnteredInvalid while one waits */
  public void allAnswered(String ref, CommentKind kind, String by) {
    int waiting = words.waiting(ref, kind);
    rostrum.faults().require(waiting == 0, "note", "unanswered", waiting);
    rostrum.note(topics.get(ref), "answered." + kind, by);
  }

  /** From now on nothing in the minutes changes, and the result is public. */
  public void freeze(String ref) {
    Topic topic = topics.get(ref);
    String last = text.of(topic, topic.remark());
    topics.freeze(ref, last, MinutesText.hash(last), rostrum.now());
    rostrum.notes().noteSystem(ref, "frozen");
    rostrum.notes().move(ref, "PUBLICISED", "consultation.publicity");
  }

  /** @return whether an objection waits for an answer */
  public boolean closeObjections(String ref) {
    sittings.lock(ref);
    int waiting = words.waiting(ref, CommentKind.OBJECTION);
    rostrum.notes().noteSystem(ref, "publicity-over", waiting);
    if (waiting > 0) {
      rostrum.notes().move(ref, "OBJECTED", "consultation.answer");
    }
    return waiting > 0;
  }

  /** The result is final. */
  public void finish(String ref) {
    Sitting last = sittings.newest(ref).orElseThrow();
    rostrum.notes().noteSystem(ref, "final", rostrum.notes().text("result." + last.result()));
    rostrum.notes().end(topics.get(ref), last.result().name(), last);
  }
}
