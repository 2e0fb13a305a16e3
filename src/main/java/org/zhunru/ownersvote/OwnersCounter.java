package org.zhunru.ownersvote;

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
import org.zhunru.identity.CurrentUser;

/**
 * Staff act for an owner without a telephone. Each act names the clerk and how the owner agreed, and leaves a receipt. The acts of
 * a vote wait for each other, so that one sent twice finds the first.
 */
@Service
@Transactional
public class OwnersCounter {

  private final OwnersVoteBook book;
  private final CounterRows rows;
  private final CounterActs acts;
  private final OwnersVoteAccess access;
  private final OwnersVoteFaults faults;

  OwnersCounter(
      OwnersVoteBook book, CounterRows rows, CounterActs acts, OwnersVoteAccess access, OwnersVoteFaults faults) {
    this.book = book;
    this.rows = rows;
    this.acts = acts;
    this.access = access;
    this.faults = faults;
  }

  /** The case of a vote of the own community. @throws org.zhunru.casefile.NoSuchCase for everybody else */
  @Transactional(readOnly = true)
  public CaseHeader worked(String ref, CurrentUser user) {
    access.worked(ref, user);
    return access.header(ref);
  }

  /** @throws EnteredInvalid for a unit that is none of the list */
  @Transactional(readOnly = true)
  public Visit visit(String ref, long unit, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    Unit of = listed(ref, unit);
    return new Visit(matter, access.header(ref), of, offered(matter, of, user));
  }

  /** Looks at how the owner agreed; nothing is changed. @throws EnteredInvalid with what is wrong; nobody acts for himself */
  @Transactional(readOnly = true)
  public void agree(String ref, long unit, NewCounterAct typed, CurrentUser user) {
    access.worked(ref, user);
    consent(listed(ref, unit), typed, user);
  }

  /**
   * Acts for an owner. Sent again with the same key it counts once and leads to the same receipt.
   *
   * @return number of the receipt
   * @throws EnteredInvalid with what is wrong
   */
  public long act(String ref, long unit, NewCounterAct typed, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    faults.require(typed.retryKey() != null && typed.retryKey().matches("[A-Za-z0-9-]{8,60}"), "content", "no-key");
    book.matters().lock(ref);
    Optional<CounterRows.Done> sent = rows.byKey(ref, typed.retryKey());
    if (sent.isPresent()) {
      faults.require(sent.get().unit() == unit && sent.get().act() == typed.act(), "content", "key-used");
      return sent.get().id();
    }
    Unit of = listed(ref, unit);
    Consent consent = consent(of, typed, user);
    String kind = notes().messages().getMessage("casefile.consent." + consent.kind(), null, Locale.SIMPLIFIED_CHINESE);
    acts.take(ref, of, typed, notes().text("counter.agreed", kind, consent.present()), user);
    Choice shown = typed.act() == CounterAct.VOTE && typed.shown() ? Choice.valueOf(typed.choice()) : null;
    rows.insert(ref, new CounterRows.Done(0, of.id(), typed.act(), consent, shown, user.username(), notes().now()), typed.retryKey());
    notes().act(
        ref, "counter", user.username(), matter.community(), Map.of("act", typed.act().name(), "consent", consent.kind().name()));
    return rows.byKey(ref, typed.retryKey()).orElseThrow().id();
  }

  /** @throws EnteredInvalid where there is none of that number */
  @Transactional(readOnly = true)
  public CounterReceipt receipt(String ref, long id, CurrentUser user) {
    OwnersMatter matter = access.worked(ref, user);
    CounterRows.Done done = rows.find(ref, id).orElseThrow(() -> faults.at("unit", "no-such-receipt"));
    return new CounterReceipt(
        id, matter, access.header(ref).title(), listed(ref, done.unit()), done.act(), done.consent(), done.choice(), done.clerk(),
        done.at());
  }

  /** Nobody takes votes at the counter in a matter that he opened. */
  private List<CounterAct> offered(OwnersMatter matter, Unit of, CurrentUser user) {
    return acts.open(matter.ref(), of).stream()
        .filter(one -> one != CounterAct.VOTE || !matter.openedBy().equals(user.username()))
        .toList();
  }

  private Consent consent(Unit of, NewCounterAct typed, CurrentUser user) {
    EnteredFields fields = faults.fields();
    Consent consent = Consent.read(fields, typed.consent(), typed.present());
    fields.require(!WrittenText.key(of.name()).equals(WrittenText.key(user.name())), "consent", "own-act").done();
    return consent;
  }

  private OwnersVoteNotes notes() {
    return faults.notes();
  }

  private Unit listed(String ref, long unit) {
    return book.electorate().find(ref, unit).orElseThrow(() -> faults.at("unit", "no-unit"));
  }

  /** Somebody at the counter. @param acts what can be done for him now */
  public record Visit(OwnersMatter matter, CaseHeader header, Unit unit, List<CounterAct> acts) {}
}
