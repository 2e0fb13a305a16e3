package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.InForce;

/** What came of the agreement. */
@Component
class CloseAgreement implements ServiceTask {

  private final InForce inForce;

  CloseAgreement(InForce inForce) {
    this.inForce = inForce;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.FULFILLED, inForce.ready(scope.caseRef()));
  }
}
