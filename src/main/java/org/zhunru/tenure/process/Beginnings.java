package org.zhunru.tenure.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseClosed;
import org.zhunru.register.ItemEntered;
import org.zhunru.tenure.Publicity;
import org.zhunru.tenure.Purchases;

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

  Beginnings(Publicity publicity, Purchases purchases) {
    this.publicity = publicity;
    this.purchases = purchases;
  }

  @EventListener
  void on(ItemEntered entered) {
    publicity.admitted(entered.item());
  }

  @EventListener
  void on(CaseClosed closed) {
    if (closed.header().kind().equals(REQUEST) && PURCHASE_SERVICE.equals(closed.header().outcome())) {
      purchases.open(closed.header());
    }
  }
}
