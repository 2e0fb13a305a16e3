package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.InForce;

/** The item is in force. */
@Component
class PutInForce implements ServiceTask {

  private final InForce inForce;

  PutInForce(InForce inForce) {
    this.inForce = inForce;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.TERM_END, inForce.begin(scope.caseRef()));
  }
}
