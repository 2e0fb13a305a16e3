package org.zhunru.tenure.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseClosed;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemEntered;
import org.zhunru.register.ItemRestated;
import org.zhunru.tenure.Publicity;
import org.zhunru.tenure.Purchases;
import org.zhunru.tenure.TenureFlow;

/**
 * Where the processes of this room begin, in the transaction of the decision that leads to them. An emergency is in force
 * before its papers are complete; its term runs elsewhere, what it owes afterwards here.
 */
@Component
class Beginnings {

  /** Kind and outcome of the case files from which a purchase follows. */
  private static final String REQUEST = "ZR";

  private static final String PURCHASE_SERVICE = "PURCHASE_SERVICE";

  private final Publicity publicity;
  private final Purchases purchases;
  private final TenureFlow flow;

  Beginnings(Publicity publicity, Purchases purchases, TenureFlow flow) {
    this.flow = flow;
    this.publicity = publicity;
    this.purchases = purchases;
  }

  @EventListener
  void on(ItemEntered entered) {
    publicity.admitted(entered.item());
  }

  /** The papers name money or staff that nobody had asked for. */
  @EventListener
  void on(ItemRestated restated) {
    AdmittedItem item = restated.item();
    if (restated.before().paid() && !item.paid()) {
      flow.backfillAgain(item.ref(), item.department(), item.leadUnit());
    }
  }

  @EventListener
  void on(CaseClosed closed) {
    if (closed.header().kind().equals(REQUEST) && PURCHASE_SERVICE.equals(closed.header().outcome())) {
      purchases.open(closed.header());
    }
  }
}
