package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Purchases;

/** The purchase is recorded and noted. */
@Component
class ClosePurchase implements ServiceTask {

  private final Purchases purchases;

  ClosePurchase(Purchases purchases) {
    this.purchases = purchases;
  }

  @Override
  public void run(Scope scope) {
    purchases.close(scope.caseRef());
  }
}
