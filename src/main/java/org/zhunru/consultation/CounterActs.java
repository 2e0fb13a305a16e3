package org.zhunru.consultation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.InterestTable.Standing;
import org.zhunru.identity.CurrentUser;

/** What can be done at the counter now, and doing it over the same desks as everybody else. */
@Component
class CounterActs {

  private static final String PUBLICISED = "PUBLICISED";

  private final VoteDesk votes;
  private final CommentDesk comments;
  private final MeetingBook book;
  private final Recusals recusals;
  private final ConsultationNotes notes;

  CounterActs(VoteDesk votes, CommentDesk comments, MeetingBook book, Recusals recusals, ConsultationNotes notes) {
    this.recusals = recusals;
    this.votes = votes;
    this.comments = comments;
    this.book = book;
    this.notes = notes;
  }

  /** Whether his seat or what he declared bars him from voting, and why. */
  Standing votes(Participant who) {
    return recusals.votes(who);
  }

  /** @return empty where nothing can be done for him now; whoever proposed the topic takes no votes, and whoever is recused has none */
  List<CounterAct> open(Topic topic, Participant who, CurrentUser user) {
    List<CounterAct> open = new ArrayList<>();
    book.sittings()
        .newest(topic.ref())
        .filter(one -> one.state() == SittingState.VOTING && notes.cases().header(topic.ref()).open())
        .ifPresent(sitting -> open.addAll(inMeeting(topic, sitting, who, user)));
    if (topic.phase() == Phase.AMENDABLE && book.votes().attended(topic.ref(), who.id())) {
      open.add(CounterAct.AMENDMENT);
    }
    if (notes.cases().header(topic.ref()).state().equals(PUBLICISED)) {
      open.add(CounterAct.OBJECTION);
    }
    return open;
  }

  private List<CounterAct> inMeeting(Topic topic, Sitting sitting, Participant who, CurrentUser user) {
    List<CounterAct> open = new ArrayList<>();
    if (book.votes().attending(topic.ref(), sitting.number(), List.of(who.id())).isEmpty()) {
      open.add(CounterAct.SIGN_IN);
    }
    if (book.votes().find(sitting, who.id()).isEmpty() && !topic.proposer(user.username()) && !votes(who).barred()) {
      open.add(CounterAct.VOTE);
    }
    open.add(CounterAct.STATEMENT);
    return open;
  }

  /** @throws org.zhunru.casefile.EnteredInvalid with what is wrong */
  void take(String ref, Participant who, NewCounterAct typed, String consent, CurrentUser user) {
    switch (typed.act()) {
      case SIGN_IN -> votes.signIn(ref, who.id(), user);
      case VOTE ->
          votes.atCounter(
              ref,
              new NewVote(String.valueOf(who.number()), typed.choice(), VoteOrigin.COUNTER.name(), "", consent, typed.retryKey()),
              user);
      case STATEMENT -> votes.state(ref, who.id(), typed.text(), user);
      case AMENDMENT -> comments.amend(ref, who.id(), typed.text(), user);
      case OBJECTION -> comments.object(ref, who.id(), typed.text(), user);
    }
  }
}
