package org.zhunru.consultation;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.promise.PromiseItem;
import org.zhunru.promise.Promises;

/** From the final result to the feedback: what the process calls. */
@Service
@Transactional
public class ImplementationWork {

  /** State: promises are entered and carried out. */
  static final String IMPLEMENTING = "IMPLEMENTING";

  private static final String FEEDBACK_DUE = "FEEDBACK_DUE";
  private static final String FEEDBACK_TERM = "consultation.feedback";

  private final TopicRows topics;
  private final SittingRows sittings;
  private final FeedbackRows feedback;
  private final PromiseBook book;
  private final Rostrum rostrum;

  ImplementationWork(
      TopicRows topics, SittingRows sittings, FeedbackRows feedback, PromiseBook book, Rostrum rostrum) {
    this.topics = topics;
    this.sittings = sittings;
    this.feedback = feedback;
    this.book = book;
    this.rostrum = rostrum;
  }

  /**
   * The result is final: whoever asked is told now, and does not wait for what follows.
   *
   * @return IMPLEMENT, FEEDBACK, or NONE where residents did not decide and nothing was done here
   */
  public String conclude(String ref) {
    Sitting last = sittings.newest(ref).orElseThrow();
    ConsultationResult result = last.result();
    CourseRules.AfterResult after = book.course().after(ref, result);
    if (after.followUp().equals("NONE")) {
      return after.followUp();
    }
    feedback.decided(ref, rostrum.now());
    rostrum.notes().noteSystem(ref, "final", rostrum.notes().text("result." + result));
    rostrum.notes().decide(topics.get(ref), after.state(), last, after.term());
    return after.followUp();
  }

  /**
   * All promises are entered, or there is nothing to carry out.
   *
   * @param reason why there is nothing, at least 5 characters then
   * @return when the committee is reminded first
   * @throws EnteredInvalid where none is entered, or one is although there is nothing to carry out, and where an objection was
   *     found right and nothing is to follow
   */
  public Instant register(String ref, boolean promised, String reason, String by) {
    sittings.lock(ref);
    boolean some = !book.promises().of(ref).isEmpty();
    ConsultationFaults faults = rostrum.faults();
    if (promised) {
      faults.require(some, "answer", "no-promise");
      rostrum.note(topics.get(ref), "promised", by, book.promises().of(ref).size());
      book.terms().stands(ref);
    } else {
      faults.require(!some, "answer", "promised");
      faults.require(!book.words().owed(ref), "answer", "objection-upheld");
      String why = faults.reason("note", reason, 500);
      faults.require(!PersonalNumbers.in(why), "note", "personal");
      feedback.unpromised(ref, why);
      rostrum.note(topics.get(ref), "unpromised", by, why);
    }
    return book.terms().next(ref);
  }

  /** @return when the committee is reminded next */
  public Instant remind(String ref) {
    book.promises().remind(ref);
    return book.terms().next(ref);
  }

  /** @throws EnteredInvalid while a promise is open */
  public void allSettled(String ref, String by) {
    sittings.lock(ref);
    long open = book.promises().of(ref).stream().filter(PromiseItem::open).count();
    rostrum.faults().require(open == 0, "note", "promises-open", open);
    rostrum.note(topics.get(ref), "promises-settled", by);
  }

  /** What residents agreed to is not done. */
  public void lapse(String ref) {
    book.promises().lapse(ref, rostrum.notes().text("promises-lapsed", topics.get(ref).parent()));
    rostrum.notes().noteSystem(ref, "matter-refused", topics.get(ref).parent());
  }

  public void awaitFeedback(String ref) {
    rostrum.notes().move(ref, FEEDBACK_DUE, FEEDBACK_TERM);
  }

  /** @throws EnteredInvalid for fewer than 10 or more than 2000 characters, and with numbers of telephones or papers */
  public void feedBack(String ref, String text, String by) {
    var fields = rostrum.faults().fields();
    String said = fields.text("feedback", text, 10, 2000);
    fields.require(!PersonalNumbers.in(said), "feedback", "personal").done();
    feedback.given(ref, said, by, rostrum.now());
    rostrum.note(topics.get(ref), "fed-back", by);
  }

  /** The outcome stands as it was decided. */
  public void close(String ref) {
    rostrum.notes().cases().close(ref, "CLOSED", rostrum.notes().cases().header(ref).outcome(), null);
  }
}
