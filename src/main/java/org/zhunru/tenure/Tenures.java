package org.zhunru.tenure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.ItemState;

/** Looking at the life of an admitted item. */
@Service
@Transactional(readOnly = true)
public class Tenures {

  private final Lives lives;
  private final AdmittedItems items;
  private final FundingLedger ledger;
  private final Papers papers;
  private final TenureContext context;

  Tenures(Lives lives, AdmittedItems items, FundingLedger ledger, Papers papers, TenureContext context) {
    this.lives = lives;
    this.items = items;
    this.ledger = ledger;
    this.papers = papers;
    this.context = context;
  }

  /**
   * @throws NoSuchCase when there is no admitted item the user may see
   */
  public TenureView view(String ref, CurrentUser user) {
    CaseHeader header = context.notes().cases().visible(ref, user);
    AdmittedItem item = items.find(ref).orElseThrow(() -> new NoSuchCase(ref));
    Life life = life(item);
    LocalDate today = context.time().today();
    Long daysLeft =
        (item.state() == ItemState.IN_FORCE || item.state() == ItemState.SUSPENDED) && !today.isBefore(item.inForceFrom())
            ? ChronoUnit.DAYS.between(today, item.inForceTo()) + 1
            : null;
    return new TenureView(
        header,
        item,
        life.publicityFrom(),
        life.publicityTo(),
        life.published(),
        life.fundsDue(),
        life.signedAt(),
        life.nextEvaluation(),
        item.comingOn(today),
        daysLeft,
        item.inForceFrom() == null ? null : context.time().lastDay(item, item.inForceFrom()),
        item.inForceTo() == null ? null : context.time().latestRenewal(item),
        life.renewable(),
        life.renewableReason(),
        papers.signatures().agreed(item),
        papers.signatures().of(ref),
        papers.returns().of(ref),
        ledger.lines(ref),
        papers.objections().of(ref),
        papers.meetings().of(ref),
        papers.exits().of(ref),
        papers.deliberations().agenda().of(ref),
        papers.evaluations().of(ref),
        papers.breaches().of(ref),
        papers.renewals().of(ref));
  }

  /** Codes of the acts on an item in force that this person may do now: BREACH, EXIT, REPEAL. */
  public Set<String> acts(TenureView view, CurrentUser user) {
    return TenureActs.allowed(view.item(), life(view.item()), user);
  }

  /** An emergency has no life here: another process runs it. */
  private Life life(AdmittedItem item) {
    return lives
        .find(item.ref())
        .orElseGet(
            () ->
                new Life(
                    item.ref(), item.department(), item.leadUnit(), null, null, false, null, null, null, null, null, null, null, null,
                    null, null, 0));
  }
}
