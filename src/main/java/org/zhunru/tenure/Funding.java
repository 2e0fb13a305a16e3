package org.zhunru.tenure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.FundingLedger.Means;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** 费随事转: the office that confirms what arrived writes it into the ledger, and the ledger says whether it is enough. */
@Service
@Transactional
public class Funding {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private final FundingLedger ledger;
  private final AdmittedItems items;
  private final Organisations organisations;
  private final TenureNotes notes;
  private final TenureFlow flow;

  Funding(FundingLedger ledger, AdmittedItems items, Organisations organisations, TenureNotes notes, TenureFlow flow) {
    this.flow = flow;
    this.ledger = ledger;
    this.items = items;
    this.organisations = organisations;
    this.notes = notes;
  }

  /**
   * Writes one arrival.
   *
   * @param amount yuan, for money only
   * @throws TenureInvalid for an amount that is none, staff nobody promised, a community without a share, a voucher that
   *     stands there already, or more money than what is missing
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
    if (!FundingLedger.written(voucher.strip())) {
      throw new TenureInvalid("voucher", notes.text("form.funds.voucher"));
    }
    try {
      ledger.confirm(ref, community, means, amount, voucher, by, notes.now().toInstant());
    } catch (FundingLedger.AlreadyConfirmed twice) {
      throw new TenureInvalid("voucher", notes.text("form.funds.twice", voucher.strip()));
    } catch (FundingLedger.MoreThanMissing more) {
      String name = organisations.get(community).name();
      throw new TenureInvalid(
          "amount",
          more.missing().signum() == 0
              ? notes.text("form.funds.nothing-missing", name)
              : notes.text("form.funds.too-much", name, more.missing().stripTrailingZeros().toPlainString()));
    }
    String name = organisations.get(community).name();
    if (means == Means.MONEY) {
      notes.note(ref, "money-arrived", by, organisation, name, amount.toPlainString(), voucher.strip());
    } else {
      notes.note(ref, "staff-arrived", by, organisation, name, voucher.strip());
    }
  }

  /** Whether this person may take lines of the ledger back; never the own ones. */
  public static boolean reverses(CurrentUser user) {
    return user.hasAny(Role.FINANCE_REVIEWER, Role.LEAD_LEADER);
  }

  /**
   * Takes a wrong line back by a counter entry. What is left short of what is due has to arrive again: an item in force is not
   * in force until then, one that is suspended does not come back before, an emergency owes it even after its end.
   *
   * @throws TenureInvalid for a reason that is too short or cannot be read
   * @throws TenureRefusal for a line that is none, was taken back before, or was confirmed by the same person
   * @throws AccessDeniedException for whoever may not
   */
  public void reverse(String ref, long line, String reason, CurrentUser user) {
    notes.cases().visible(ref, user);
    if (!reverses(user)) {
      throw new AccessDeniedException("reverse");
    }
    String why = WrittenText.plain(reason);
    if (!WrittenText.legible(WrittenText.plain(reason))) {
      throw new TenureInvalid("reason", notes.text("form.unwritable"));
    }
    if (WrittenText.visible(why) < SHORTEST || why.length() > LONGEST) {
      throw new TenureInvalid("reason", notes.text("form.reversal", SHORTEST, LONGEST));
    }
    boolean due = items.get(ref).paid();
    try {
      FundingLedger.Line reversed = ledger.reverse(ref, line, why, user.username(), notes.now().toInstant());
      String community = organisations.get(reversed.community()).name();
      notes.note(ref, "funds-reversed", user.username(), user.organisation().code(), community, reversed.voucher(), why);
    } catch (FundingLedger.NotReversible not) {
      throw new TenureRefusal(notes.text("refused.reversal." + not.getMessage()));
    }
    AdmittedItem item = items.get(ref);
    if (!due || item.paid()) {
      return;
    }
    if (item.kind() == ItemKind.EMERGENCY) {
      flow.backfillAgain(ref, item.department(), item.leadUnit());
    } else if (item.state() == ItemState.IN_FORCE || item.state() == ItemState.SUSPENDED) {
      flow.fundsReversed(ref);
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
