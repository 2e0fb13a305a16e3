package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Breaches;

/** Put right, or kept by the joint meeting: in force again. */
@Component
class ResumeItem implements ServiceTask {

  private final Breaches breaches;

  ResumeItem(Breaches breaches) {
    this.breaches = breaches;
  }

  @Override
  public void run(Scope scope) {
    breaches.resume(scope.caseRef(), scope.get(TenureProcess.MATTER));
  }
}
