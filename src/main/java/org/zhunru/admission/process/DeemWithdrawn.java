package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** No correction came in time, or it was not enough: the request counts as withdrawn. */
@Component
class DeemWithdrawn implements ServiceTask {

  private final Proceedings proceedings;

  DeemWithdrawn(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.withdrawn(scope.caseRef(), true, "system", "");
  }
}
