package org.zhunru.tenure.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.InForce;

/** When the department is asked whether it wants to go on. */
@Component
class PlanRenewal implements ServiceTask {

  private final InForce inForce;

  PlanRenewal(InForce inForce) {
    this.inForce = inForce;
  }

  @Override
  public void run(Scope scope) {
    Instant due = inForce.renewalNotice(scope.caseRef());
    scope.set(TenureProcess.RENEWAL_POSSIBLE, due != null);
    scope.set(TenureProcess.RENEWAL_DUE, due);
  }
}
