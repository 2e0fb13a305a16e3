package org.zhunru.register;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 费随事转: what money and staff arrived at which community for which task, each line with its voucher, none twice. */
@Service
@Transactional
public class FundingLedger {

  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

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
   * @throws AlreadyConfirmed when that voucher stands there for this task and community, however its letters, widths and
   *     blanks were typed
   */
  public void confirm(
      String ref, String community, Means what, BigDecimal amount, String voucher, String by, Instant at) {
    AdmittedItem item = items.get(ref);
    if (!item.communities().contains(community)) {
      throw new IllegalArgumentException(community + " has no share in " + ref);
    }
    String key = key(voucher);
    rows.lock(ref);
    if (rows.lines(ref).stream()
        .anyMatch(line -> line.community().equals(community) && line.what() == what && key(line.voucher()).equals(key))) {
      throw new AlreadyConfirmed(voucher);
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
    return waiting(ref).isEmpty();
  }

  /** Codes of the communities that still lack something of it. */
  @Transactional(readOnly = true)
  public List<String> waiting(String ref) {
    return items.get(ref).shares().stream()
        .filter(share -> share.current() && !share.provided())
        .map(AdmittedItem.Share::community)
        .toList();
  }

  /** A voucher as it is compared: one width, upper case, nothing invisible. */
  private static String key(String voucher) {
    String one = Normalizer.normalize(voucher, Normalizer.Form.NFKC);
    return INVISIBLE.matcher(one).replaceAll("").toUpperCase(Locale.ROOT);
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
