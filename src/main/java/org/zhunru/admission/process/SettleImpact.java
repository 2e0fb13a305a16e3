package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The residents agreed: the route is decided again with the impact settled. */
@Component
class SettleImpact implements ServiceTask {

  private final Routing routing;

  SettleImpact(Routing routing) {
    this.routing = routing;
  }

  @Override
  public void run(Scope scope) {
    routing.settleImpact(scope.caseRef());
    scope.set(AdmissionProcess.ROUTE_SETTLED, false);
  }
}
