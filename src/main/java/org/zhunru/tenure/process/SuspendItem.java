package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Breaches;

/** Nobody may ask for it until it is put right. */
@Component
class SuspendItem implements ServiceTask {

  private final Breaches breaches;

  SuspendItem(Breaches breaches) {
    this.breaches = breaches;
  }

  @Override
  public void run(Scope scope) {
    breaches.suspend(
        scope.caseRef(), scope.get(TenureProcess.MATTER), "SUSPEND".equals(scope.get(TenureProcess.EXIT_RESULT)));
  }
}
