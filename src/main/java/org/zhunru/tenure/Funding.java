package org.zhunru.tenure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.FundingLedger.Means;

/** 费随事转: the office that confirms what arrived writes it into the ledger, and the ledger says whether it is enough. */
@Service
@Transactional
public class Funding {

  private final FundingLedger ledger;
  private final AdmittedItems items;
  private final Organisations organisations;
  private final TenureNotes notes;

  Funding(FundingLedger ledger, AdmittedItems items, Organisations organisations, TenureNotes notes) {
    this.ledger = ledger;
    this.items = items;
    this.organisations = organisations;
    this.notes = notes;
  }

  /**
   * Writes one arrival.
   *
   * @param amount yuan, for money only
   * @throws TenureInvalid for an amount that is none, staff nobody promised, a community without a share, or a voucher that
   *     stands there already
   */
  public void confirm(
      String ref, String community, Means means, BigDecimal amount, String voucher, String by, String organisation) {
    AdmittedItem item = items.get(ref);
    Optional<AdmittedItem.Share> share =
        item.shares().stream().filter(s -> s.current() && s.community().equals(community)).findFirst();
    if (share.isEmpty()) {
      throw new TenureInvalid("community", notes.text("form.funds.community"));
    }
    if (means == Means.MONEY && (amount == null || amount.signum() <= 0)) {
      throw new TenureInvalid("amount", notes.text("form.funds.amount"));
    }
    if (means == Means.STAFF && !share.get().staffPromised()) {
      throw new TenureInvalid("means", notes.text("form.funds.staff"));
    }
    try {
      ledger.confirm(ref, community, means, amount, voucher, by, notes.now().toInstant());
    } catch (FundingLedger.AlreadyConfirmed twice) {
      throw new TenureInvalid("voucher", notes.text("form.funds.twice", voucher.strip()));
    }
    String name = organisations.get(community).name();
    if (means == Means.MONEY) {
      notes.note(ref, "money-arrived", by, organisation, name, amount.toPlainString(), voucher.strip());
    } else {
      notes.note(ref, "staff-arrived", by, organisation, name, voucher.strip());
    }
  }

  @Transactional(readOnly = true)
  public boolean provided(String ref) {
    return ledger.provided(ref);
  }

  /** Codes and names of the communities that still miss something. */
  @Transactional(readOnly = true)
  public List<Community> waiting(String ref) {
    return ledger.waiting(ref).stream().map(code -> new Community(code, organisations.get(code).name())).toList();
  }

  /** A community by code and name. */
  public record Community(String code, String name) {}
}
