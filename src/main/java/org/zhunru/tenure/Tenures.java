package org.zhunru.tenure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
  private final Watch watch;

  Tenures(Lives lives, AdmittedItems items, FundingLedger ledger, Papers papers, Watch watch) {
    this.lives = lives;
    this.items = items;
    this.ledger = ledger;
    this.papers = papers;
    this.watch = watch;
  }

  /** Whether this room runs the life of that case. */
  public boolean has(String ref) {
    return lives.find(ref).isPresent();
  }

  /**
   * @param header the case, checked to be visible by the caller
   * @throws NoSuchCase when this room runs no item of that number
   */
  public TenureView view(CaseHeader header, LocalDate today) {
    String ref = header.ref();
    Life life = lives.get(ref);
    AdmittedItem item = items.get(ref);
    Long daysLeft =
        item.state() == ItemState.IN_FORCE || item.state() == ItemState.SUSPENDED
            ? ChronoUnit.DAYS.between(today, item.inForceTo()) + 1
            : null;
    return new TenureView(
        header,
        item,
        life.publicityFrom(),
        life.publicityTo(),
        life.fundsDue(),
        life.signedAt(),
        life.nextEvaluation(),
        daysLeft,
        papers.signatures().of(ref),
        ledger.lines(ref),
        papers.objections().of(ref),
        papers.meetings().of(ref),
        watch.evaluations().of(ref),
        watch.breaches().of(ref),
        papers.renewals().of(ref));
  }

  /** Codes of the acts on an item in force that this person may do now: BREACH, EXIT, REPEAL. */
  public java.util.Set<String> acts(String ref, CurrentUser user) {
    return TenureActs.allowed(items.get(ref), lives.get(ref), user);
  }
}
