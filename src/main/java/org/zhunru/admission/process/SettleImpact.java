package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The residents agreed: the route is decided again with the impact settled. */
@Component
class SettleImpact implements ServiceTask {

  private final Proceedings proceedings;

  SettleImpact(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.settleImpact(scope.caseRef());
    scope.set(AdmissionProcess.ROUTE_SETTLED, false);
  }
}
