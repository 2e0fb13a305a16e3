package org.zhunru.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 费随事转: what money and staff arrived at which community for which term of which task, each line with its voucher, none
 * twice. A line is never changed: a wrong one is reversed by a counter entry of another person.
 */
@Service
@Transactional
public class FundingLedger {

  /** Yuan: the most one line of the ledger takes, so the most that may be promised to one community. */
  public static final String MOST = "100000000";

  private final FundingRows rows;
  private final AdmittedItems items;
  private final ApplicationEventPublisher events;

  FundingLedger(FundingRows rows, AdmittedItems items, ApplicationEventPublisher events) {
    this.rows = rows;
    this.items = items;
    this.events = events;
  }

  /** Whether that can be the number of a voucher: letters, digits, Chinese characters, dashes, brackets, strokes, dots. */
  public static boolean written(String voucher) {
    return Vouchers.written(voucher);
  }

  /**
   * Writes one arrival.
   *
   * @param amount yuan for MONEY, more than 0; ignored for STAFF
   * @param voucher number of the voucher or of the posting, not empty
   * @throws AlreadyConfirmed when that voucher stands there for this task and community, or for one that was merged into it,
   *     however its letters, widths, dashes and blanks were typed
   * @throws MoreThanMissing when the money is more than what is missing of a sum that was named
   */
  public void confirm(
      String ref, String community, Means what, BigDecimal amount, String voucher, String by, Instant at) {
    // below the lock: whoever waited for it reads what the other one left
    rows.lock(ref);
    AdmittedItem item = items.get(ref);
    if (!item.communities().contains(community)) {
      throw new IllegalArgumentException(community + " has no share in " + ref);
    }
    List<Line> same = Vouchers.same(voucher, what, item, community, rows.lines(ref));
    if (same.stream().filter(line -> line.reverses() == null).count() > same.stream().filter(line -> line.reverses() != null).count()) {
      throw new AlreadyConfirmed(voucher);
    }
    if (what == Means.MONEY) {
      Optional<BigDecimal> missing = share(item, community).missing();
      if (missing.isPresent() && amount.compareTo(missing.get()) > 0) {
        throw new MoreThanMissing(missing.get());
      }
    }
    BigDecimal counted = what == Means.MONEY ? amount : BigDecimal.ZERO;
    try {
      rows.insert(
          ref, new Line(0, community, what, counted, voucher.strip(), term(item, community, what), by, at, null, null), same.size());
    } catch (DuplicateKeyException e) {
      throw new AlreadyConfirmed(voucher);
    }
    events.publishEvent(new MeansArrived(ref, community, what, amount, voucher.strip()));
  }

  /** Money counts for the term that runs until that has all of it, then for the term of a renewal that waits. */
  private static int term(AdmittedItem item, String community, Means what) {
    return what == Means.MONEY && share(item, community).paysNext() ? item.renewals() + 1 : item.renewals();
  }

  private static AdmittedItem.Share share(AdmittedItem item, String community) {
    return item.shares().stream().filter(share -> share.community().equals(community)).findFirst().orElseThrow();
  }

  /**
   * Takes a line back by a counter entry; the line itself stays.
   *
   * @throws NotReversible when it is no line of the task, a counter entry, reversed already, or confirmed by the same person
   */
  public Line reverse(String ref, long id, String reason, String by, Instant at) {
    rows.lock(ref);
    List<Line> lines = rows.lines(ref);
    Line line =
        lines.stream().filter(one -> one.id() == id && one.reverses() == null).findFirst().orElseThrow(() -> new NotReversible("line"));
    if (lines.stream().anyMatch(one -> one.reverses() != null && one.reverses() == id)) {
      throw new NotReversible("twice");
    }
    if (line.by().equals(by)) {
      throw new NotReversible("same-person");
    }
    int entries = (int) lines.stream().filter(one -> one.voucher().equals(line.voucher())).count();
    Line counter =
        new Line(0, line.community(), line.what(), line.amount().negate(), line.voucher(), line.term(), by, at, id, reason);
    rows.insert(ref, counter, entries);
    return line;
  }

  /**
   * True when every community has what was promised; where the admission says that money comes first and names no amount,
   * some money.
   */
  @Transactional(readOnly = true)
  public boolean provided(String ref) {
    return waiting(ref).isEmpty();
  }

  /** Codes of the communities that still lack something of it. */
  @Transactional(readOnly = true)
  public List<String> waiting(String ref) {
    return items.get(ref).shares().stream()
        .filter(share -> share.current() && !(share.provided() && share.renewalProvided()))
        .map(AdmittedItem.Share::community)
        .toList();
  }

  /** The lines of a task, first first. */
  @Transactional(readOnly = true)
  public List<Line> lines(String ref) {
    return rows.lines(ref);
  }

  /** What may arrive. */
  public enum Means {
    MONEY,
    STAFF
  }

  /**
   * @param amount yuan; 0 for staff, negative for a counter entry
   * @param term 0 for the first term, then the number of the renewal it counts for
   * @param by username of who confirmed or reversed it
   * @param reverses id of the line it takes back, null for an arrival
   * @param reason why it was taken back, null for an arrival
   */
  public record Line(
      long id,
      String community,
      Means what,
      BigDecimal amount,
      String voucher,
      int term,
      String by,
      Instant at,
      Long reverses,
      String reason) {}

  /** Published in the transaction of the confirmation. */
  public record MeansArrived(String ref, String community, Means what, BigDecimal amount, String voucher) {}

  /** A line cannot be taken back; the message is {@code line}, {@code twice} or {@code same-person}. */
  public static class NotReversible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReversible(String why) {
      super(why);
    }
  }

  /** More money than what is missing of the sum that was promised; a sum that nobody named is never too much. */
  public static class MoreThanMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BigDecimal missing;

    public MoreThanMissing(BigDecimal missing) {
      super(missing.toPlainString());
      this.missing = missing;
    }

    /** Yuan, 0 where nothing is missing. */
    public BigDecimal missing() {
      return missing;
    }
  }

  /** That voucher was counted before. */
  public static class AlreadyConfirmed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyConfirmed(String voucher) {
      super(voucher);
    }
  }
}
