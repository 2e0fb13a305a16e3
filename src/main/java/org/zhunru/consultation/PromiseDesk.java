package org.zhunru.consultation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.promise.NewPromise;

/** The committee of the community enters promises, moves their days and says what became of them. */
@Service
@Transactional
public class PromiseDesk {

  private final ConsultationAccess access;
  private final SittingRows sittings;
  private final PromiseBook book;
  private final ConsultationFlow flow;
  private final Rostrum rostrum;

  PromiseDesk(
      ConsultationAccess access, SittingRows sittings, PromiseBook book, ConsultationFlow flow, Rostrum rostrum) {
    this.access = access;
    this.sittings = sittings;
    this.book = book;
    this.flow = flow;
    this.rostrum = rostrum;
  }

  /**
   * @return its number; the same again where the form was sent before
   * @throws EnteredInvalid with what is wrong
   * @throws NoSuchCase for everybody but the committee of that community
   */
  public int make(String ref, NewPromise typed, CurrentUser user) {
    Topic topic = held(ref, user, "what");
    int number = book.promises().make(ref, topic.community(), typed, user);
    retime(ref);
    return number;
  }

  /**
   * @param promise number in the consultation
   * @throws EnteredInvalid with what is wrong
   */
  public void move(String ref, int promise, String dueOn, String reason, CurrentUser user) {
    held(ref, user, "dueOn");
    book.promises().move(ref, promise, dueOn, reason, user);
    retime(ref);
  }

  /** @throws EnteredInvalid with what is wrong, and for what is settled already */
  public void settle(String ref, int promise, String state, String account, String replacedBy, CurrentUser user) {
    held(ref, user, "account");
    book.promises().settle(ref, promise, state, account, replacedBy, user);
    retime(ref);
  }

  private Topic held(String ref, CurrentUser user, String field) {
    Topic topic = access.worked(ref, user);
    sittings.lock(ref);
    boolean implementing = rostrum.notes().cases().header(ref).state().equals(ImplementationWork.IMPLEMENTING);
    rostrum.faults().require(implementing, field, "not-implementing");
    return topic;
  }

  private void retime(String ref) {
    book.terms().stands(ref);
    flow.promiseDue(ref, book.terms().next(ref));
  }
}
