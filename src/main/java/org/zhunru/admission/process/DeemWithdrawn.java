package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Acceptance;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** No correction came in time, or it was not enough: the request counts as withdrawn. */
@Component
class DeemWithdrawn implements ServiceTask {

  private final Acceptance acceptance;

  DeemWithdrawn(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @Override
  public void run(Scope scope) {
    acceptance.withdrawn(scope.caseRef(), true, "system", "");
  }
}
