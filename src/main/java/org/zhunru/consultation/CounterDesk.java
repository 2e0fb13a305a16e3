package org.zhunru.consultation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Consent;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.consultation.InterestTable.Standing;
import org.zhunru.identity.CurrentUser;

/**
 * Staff act for a resident without a telephone or an account. Each act names the clerk and how the resident agreed, and leaves a
 * receipt. The acts of a consultation wait for each other, so that one sent twice finds the first.
 */
@Service
@Transactional
public class CounterDesk {

  private final ConsultationAccess access;
  private final MeetingBook book;
  private final CounterRows rows;
  private final CounterActs acts;
  private final Rostrum rostrum;

  CounterDesk(ConsultationAccess access, MeetingBook book, CounterRows rows, CounterActs acts, Rostrum rostrum) {
    this.access = access;
    this.book = book;
    this.rows = rows;
    this.acts = acts;
    this.rostrum = rostrum;
  }

  /** @throws EnteredInvalid for nobody of the list */
  @Transactional(readOnly = true)
  public Visit visit(String ref, long participant, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Participant who = invited(ref, participant);
    return new Visit(
        topic, rostrum.notes().cases().header(ref), who, acts.votes(who), acts.open(topic, who, user),
        topic.proposer(user.username()));
  }

  /** Looks at how the resident agreed; nothing is changed. @throws EnteredInvalid with what is wrong; nobody acts for himself */
  @Transactional(readOnly = true)
  public void agree(String ref, long participant, NewCounterAct typed, CurrentUser user) {
    access.worked(ref, user);
    consent(invited(ref, participant), typed, user);
  }

  /**
   * Acts for a resident. Sent again with the same key it counts once and leads to the same receipt.
   *
   * @return number of the receipt
   * @throws EnteredInvalid with what is wrong
   */
  public long act(String ref, long participant, NewCounterAct typed, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    ConsultationFaults faults = rostrum.faults();
    faults.require(typed.retryKey() != null && typed.retryKey().matches("[A-Za-z0-9-]{8,60}"), "content", "no-key");
    book.sittings().lock(ref);
    Optional<CounterRows.Done> sent = rows.byKey(ref, typed.retryKey());
    if (sent.isPresent()) {
      boolean same = sent.get().participant() == participant && sent.get().act() == typed.act();
      faults.require(same, "content", "key-used");
      return sent.get().id();
    }
    Participant who = invited(ref, participant);
    Consent consent = consent(who, typed, user);
    acts.take(ref, who, typed, said(consent), user);
    Choice shown = typed.act() == CounterAct.VOTE && typed.shown() ? Choice.valueOf(typed.choice()) : null;
    rows.insert(
        ref, new CounterRows.Done(0, who.id(), typed.act(), consent, shown, user.username(), rostrum.now()), typed.retryKey());
    rostrum
        .notes()
        .act(
            ref, "counter", user.username(), topic.community(),
            Map.of("participant", String.valueOf(who.id()), "act", typed.act().name(), "consent", consent.kind().name()));
    return rows.byKey(ref, typed.retryKey()).orElseThrow().id();
  }

  /** @throws EnteredInvalid where there is none of that number */
  @Transactional(readOnly = true)
  public CounterReceipt receipt(String ref, long id, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    CounterRows.Done done = rows.find(ref, id).orElseThrow(() -> rostrum.faults().at("participant", "no-receipt"));
    return new CounterReceipt(
        id, topic, rostrum.notes().cases().header(ref).title(), invited(ref, done.participant()), done.act(), done.consent(),
        done.choice(), done.clerk(), done.at());
  }

  private Consent consent(Participant who, NewCounterAct typed, CurrentUser user) {
    EnteredFields fields = rostrum.faults().fields();
    Consent consent = Consent.read(fields, typed.consent(), typed.present());
    fields.require(!WrittenText.key(who.name()).equals(WrittenText.key(user.name())), "consent", "own-act").done();
    return consent;
  }

  private String said(Consent consent) {
    return rostrum.notes().text("counter.agreed", kind(consent), consent.present());
  }

  private String kind(Consent consent) {
    return rostrum.notes().messages().getMessage("casefile.consent." + consent.kind(), null, Locale.SIMPLIFIED_CHINESE);
  }

  private Participant invited(String ref, long participant) {
    return book.participants().find(ref, participant).orElseThrow(() -> rostrum.faults().at("participant", "no-participant"));
  }

  /**
   * Somebody at the counter.
   *
   * @param votes whether what he declared bars him from voting, and why
   * @param acts what can be done for him now
   * @param proposer whether the clerk proposed the topic and so takes no votes
   */
  public record Visit(Topic topic, CaseHeader header, Participant participant, Standing votes, List<CounterAct> acts, boolean proposer) {}
}
