package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Breaches;

/** No report of rectification came in time. */
@Component
class FailRectification implements ServiceTask {

  private final Breaches breaches;

  FailRectification(Breaches breaches) {
    this.breaches = breaches;
  }

  @Override
  public void run(Scope scope) {
    breaches.failRectification(scope.caseRef());
    scope.set(TenureProcess.RECTIFIED, false);
  }
}
