package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Settlements;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The clerk of the lead unit settles what was proposed. */
@Component
class OpenSettlement implements ServiceTask {

  private final Settlements settlements;

  OpenSettlement(Settlements settlements) {
    this.settlements = settlements;
  }

  @Override
  public void run(Scope scope) {
    settlements.open(scope.caseRef());
  }
}
