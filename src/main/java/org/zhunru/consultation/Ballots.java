package org.zhunru.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.Parameters;

/**
 * The one way a vote is taken, whatever the channel. Votes of a consultation, and its closing, wait for each other, so that
 * the second vote of a person reads the first.
 */
@Component
class Ballots {

  private static final int LEAST_CONSENT = 2;

  private final MeetingBook book;
  private final Parameters parameters;
  private final Recusals recusals;
  private final Rostrum rostrum;

  Ballots(MeetingBook book, Parameters parameters, Recusals recusals, Rostrum rostrum) {
    this.recusals = recusals;
    this.book = book;
    this.parameters = parameters;
    this.rostrum = rostrum;
  }

  /**
   * Takes a vote. Sent again with the same key it is answered as before, also after closing.
   *
   * @throws EnteredInvalid for a second vote (named with the channel of the first), before or after the voting, for one that was
   *     struck and comes again, by staff for somebody whose vote a declaration struck, in the meeting for somebody who is not signed in, and for whom the table consultation-interest bars
   */
  Vote cast(String ref, Vote vote, String organisation) {
    ConsultationFaults faults = rostrum.faults();
    faults.require(vote.retryKey() != null && vote.retryKey().matches("[A-Za-z0-9-]{8,60}"), "choice", "no-key");
    Sitting sitting = book.sittings().lock(ref).orElseThrow(() -> faults.at("choice", "vote-not-open"));
    Optional<Vote> sent = book.votes().byKey(sitting, vote.retryKey());
    if (sent.isPresent()) {
      Vote first = sent.get();
      boolean same =
          first.participant() == vote.participant() && first.choice() == vote.choice() && first.origin() == vote.origin();
      faults.require(same, "choice", "key-used");
      return first;
    }
    faults.require(!book.votes().struck(sitting, vote.retryKey()), "choice", "vote-struck");
    faults.require(sitting.state() != SittingState.NOTICED, "choice", "vote-not-open");
    faults.require(sitting.state() == SittingState.VOTING && open(ref), "choice", "vote-closed");
    Participant who =
        book.participants().find(ref, vote.participant()).orElseThrow(() -> faults.at("participant", "no-participant"));
    book.votes()
        .find(sitting, vote.participant())
        .ifPresent(
            first -> {
              throw faults.at("choice", "voted", rostrum.notes().text("origin." + first.origin()));
            });
    recusals.require(who, InterestAct.VOTE, "choice");
    // a clerk's declaration took his vote away: no clerk alone gives him another one
    boolean himself = vote.origin() == VoteOrigin.ONLINE || vote.origin() == VoteOrigin.PAPER;
    faults.require(himself || !recusals.rows().struckByDeclaration(sitting, vote.participant()), "origin", "struck-by-declaration");
    Vote taken = checked(sitting, vote);
    book.votes().insert(sitting, taken);
    book.votes().attend(sitting, vote.participant(), Presence.VOTE, vote.castBy(), vote.castAt());
    rostrum
        .notes()
        .act(
            ref, "voted", vote.castBy(), organisation,
            Map.of("participant", String.valueOf(vote.participant()), "origin", vote.origin().name()));
    return taken;
  }

  Recusals recusals() {
    return recusals;
  }

  private boolean open(String ref) {
    return rostrum.notes().cases().header(ref).open();
  }

  private Vote checked(Sitting sitting, Vote vote) {
    ConsultationFaults faults = rostrum.faults();
    boolean asked = vote.origin() == VoteOrigin.PROXY || vote.origin() == VoteOrigin.COUNTER;
    String consent = asked ? WrittenText.plain(vote.consent()) : "";
    if (asked) {
      faults.require(WrittenText.visible(consent) >= LEAST_CONSENT, "consent", "no-consent");
      faults.written("consent", consent, 200);
    }
    boolean inPerson = vote.origin() != VoteOrigin.MEETING || book.votes().there(sitting, vote.participant());
    faults.require(inPerson, "participant", "not-signed-in");
    Long proxy = vote.origin() == VoteOrigin.PROXY ? vote.proxy() : null;
    if (vote.origin() == VoteOrigin.PROXY) {
      proxy(sitting, vote);
    }
    return new Vote(
        vote.participant(), vote.choice(), vote.origin(), proxy, consent, vote.castBy(), vote.castAt(), vote.retryKey());
  }

  private void proxy(Sitting sitting, Vote vote) {
    ConsultationFaults faults = rostrum.faults();
    int most = parameters.number("consultation.proxies");
    faults.require(vote.proxy() != null && vote.proxy() != vote.participant(), "proxy", "no-proxy");
    List<Long> present =
        book.votes().attending(sitting.ref(), sitting.number(), List.of(vote.proxy(), vote.participant()));
    faults.require(book.votes().there(sitting, vote.proxy()), "proxy", "proxy-absent");
    book.participants().find(sitting.ref(), vote.proxy()).ifPresent(one -> recusals.require(one, InterestAct.PROXY, "proxy"));
    faults.require(!present.contains(vote.participant()), "participant", "present-himself");
    faults.require(book.votes().proxied(sitting, vote.proxy()) < most, "proxy", "proxy-limit", most);
  }
}
