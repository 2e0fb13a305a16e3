package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.InForce;

/** The joint meeting ended the item. */
@Component
class RecordExit implements ServiceTask {

  private final InForce inForce;

  RecordExit(InForce inForce) {
    this.inForce = inForce;
  }

  @Override
  public void run(Scope scope) {
    inForce.exit(scope.caseRef(), scope.get(TenureProcess.EXIT_MATTER));
  }
}
