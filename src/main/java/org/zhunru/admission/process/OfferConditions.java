package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The department is shown the conditions. */
@Component
class OfferConditions implements ServiceTask {

  private final Routing routing;

  OfferConditions(Routing routing) {
    this.routing = routing;
  }

  @Override
  public void run(Scope scope) {
    routing.offerConditions(scope.caseRef());
  }
}
