package org.zhunru.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 费随事转: what money and staff arrived at which community for which task, each line with its voucher, none twice. */
@Service
@Transactional
public class FundingLedger {

  /** Code of the condition that money must be there before anything begins. */
  private static final String MONEY_FIRST = "FUNDS_BEFORE_EFFECT";

  private final FundingRows rows;
  private final AdmittedItems items;
  private final ApplicationEventPublisher events;

  FundingLedger(FundingRows rows, AdmittedItems items, ApplicationEventPublisher events) {
    this.rows = rows;
    this.items = items;
    this.events = events;
  }

  /**
   * Writes one arrival.
   *
   * @param amount yuan for MONEY, more than 0; ignored for STAFF
   * @param voucher number of the voucher or of the posting, not empty
   * @throws AlreadyConfirmed when that voucher stands there for this task and community
   */
  public void confirm(
      String ref, String community, Means what, BigDecimal amount, String voucher, String by, Instant at) {
    AdmittedItem item = items.get(ref);
    if (!item.communities().contains(community)) {
      throw new IllegalArgumentException(community + " has no share in " + ref);
    }
    try {
      rows.insert(ref, community, what, what == Means.MONEY ? amount : BigDecimal.ZERO, voucher.strip(), by, at);
    } catch (DuplicateKeyException e) {
      throw new AlreadyConfirmed(voucher);
    }
    events.publishEvent(new MeansArrived(ref, community, what, amount, voucher.strip()));
  }

  /**
   * True when every community has what was promised; where the admission says that money comes first and names no amount,
   * some money.
   */
  @Transactional(readOnly = true)
  public boolean provided(String ref) {
    AdmittedItem item = items.get(ref);
    boolean moneyFirst = item.conditions().contains(MONEY_FIRST);
    return item.shares().stream()
        .filter(AdmittedItem.Share::current)
        .allMatch(share -> share.provided() && (!moneyFirst || share.moneyArrived().signum() > 0));
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

  /** @param amount yuan; 0 for staff */
  public record Line(String community, Means what, BigDecimal amount, String voucher, String by, Instant at) {}

  /** Published in the transaction of the confirmation. */
  public record MeansArrived(String ref, String community, Means what, BigDecimal amount, String voucher) {}

  /** That voucher was counted before. */
  public static class AlreadyConfirmed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyConfirmed(String voucher) {
      super(voucher);
    }
  }
}
