package org.zhunru.consultation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.Parameters;

/** What objections that were found right do to the result they are about: what the process calls. */
@Service
@Transactional
public class ObjectionWork {

  static final String COUNT_AGAIN = "COUNT_AGAIN";
  static final String HOLD_AGAIN = "HOLD_AGAIN";

  private static final String LEGALITY = "LEGALITY";
  private static final int MOST_REASON = 900;

  private final TopicRows topics;
  private final MeetingBook book;
  private final VoidedRows voided;
  private final Parameters parameters;
  private final Rostrum rostrum;

  ObjectionWork(TopicRows topics, MeetingBook book, VoidedRows voided, Parameters parameters, Rostrum rostrum) {
    this.topics = topics;
    this.book = book;
    this.voided = voided;
    this.parameters = parameters;
    this.rostrum = rostrum;
  }

  /** What the table consultation-objection is asked about. */
  @Transactional(readOnly = true)
  public UpheldObjections upheld(String ref) {
    Sitting sitting = newest(ref);
    List<VoidedResult> before = voided.of(ref);
    int heldAgain = (int) before.stream().filter(one -> one.way().equals(HOLD_AGAIN)).count();
    Set<ObjectionAbout> about =
        found(ref).stream().map(Comment::about).collect(Collectors.toCollection(TreeSet::new));
    return new UpheldObjections(
        about,
        sitting.result(),
        book.votes().papers(sitting).size(),
        before.stream().anyMatch(one -> one.sitting() == sitting.number() && one.way().equals(COUNT_AGAIN)),
        Math.max(0, parameters.number("consultation.held-again") - heldAgain));
  }

  /** The result falls; the paper votes of the same meeting are counted again. */
  public void countAgain(String ref) {
    Sitting sitting = book.sittings().lock(ref).orElseThrow();
    fall(ref, sitting, COUNT_AGAIN);
    voided.recount(ref, sitting.number());
    rostrum.notes().move(ref, "RECOUNTING", "consultation.recount");
  }

  /** The result falls, and stays written down as what it was; another meeting is prepared. */
  public void holdAgain(String ref) {
    fall(ref, book.sittings().lock(ref).orElseThrow(), HOLD_AGAIN);
    rostrum.notes().move(ref, "PREPARING", "consultation.preparation");
  }

  /** The result falls, and what is unlawful goes where a lawyer's objection goes. The minutes stay frozen, with a supplement. */
  public void unlawful(String ref) {
    Sitting sitting = book.sittings().lock(ref).orElseThrow();
    String reason = reason(ref);
    voided.insert(ref, of(sitting, LEGALITY, reason, null, null));
    book.words().lead(ref, LEGALITY);
    book.sittings().legality(ref, sitting.number(), true, reason);
    book.sittings().result(ref, sitting.number(), ConsultationResult.LEGALITY_ISSUE);
    String said = rostrum.notes().text("voided.LEGALITY", sitting.number(), result(sitting), reason);
    book.words().comment(ref, CommentKind.SUPPLEMENT, "", said, ConsultationNotes.SYSTEM, rostrum.now());
    rostrum.notes().noteSystem(ref, "voided.LEGALITY", sitting.number(), result(sitting), kinds(ref));
  }

  private void fall(String ref, Sitting sitting, String way) {
    Topic topic = topics.get(ref);
    voided.insert(ref, of(sitting, way, reason(ref), topic.minutes(), topic.hash()));
    rostrum.notes().noteSystem(ref, "voided." + way, sitting.number(), result(sitting), kinds(ref));
    book.words().lead(ref, way);
    topics.reopen(ref, sitting.result() == ConsultationResult.ADOPTED_WITH_CHANGES);
  }

  private VoidedResult of(Sitting sitting, String way, String reason, String minutes, String hash) {
    return new VoidedResult(
        sitting.number(), way, sitting.result(), sitting.figures(), reason, rostrum.now(), minutes, hash);
  }

  /** What the objections are about, and what was answered to them. */
  private String reason(String ref) {
    String said =
        found(ref).stream()
            .map(one -> rostrum.notes().text("voided.reason", rostrum.notes().text("about." + one.about()), one.answer()))
            .collect(Collectors.joining("；"));
    int most = Math.min(said.codePointCount(0, said.length()), MOST_REASON);
    return said.substring(0, said.offsetByCodePoints(0, most));
  }

  private String kinds(String ref) {
    return found(ref).stream()
        .map(one -> rostrum.notes().text("about." + one.about()))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private List<Comment> found(String ref) {
    return book.words().upheld(ref).stream().filter(one -> one.about() != null).toList();
  }

  private String result(Sitting sitting) {
    return rostrum.notes().text("result." + sitting.result());
  }

  private Sitting newest(String ref) {
    return book.sittings().newest(ref).orElseThrow();
  }
}
