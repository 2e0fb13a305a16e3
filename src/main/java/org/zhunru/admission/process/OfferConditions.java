package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The department is shown the conditions. */
@Component
class OfferConditions implements ServiceTask {

  private final Proceedings proceedings;

  OfferConditions(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.offerConditions(scope.caseRef());
  }
}
