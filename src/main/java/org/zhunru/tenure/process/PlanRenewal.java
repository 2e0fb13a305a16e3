package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.InForce;
import org.zhunru.tenure.Renewability;

/** When the department is asked whether it wants to go on. A drawing of before asks here first whether it may. */
@Component
class PlanRenewal implements ServiceTask {

  private final InForce inForce;
  private final Renewability renewability;

  PlanRenewal(InForce inForce, Renewability renewability) {
    this.inForce = inForce;
    this.renewability = renewability;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.RENEWAL_POSSIBLE, renewability.known(scope.caseRef()));
    scope.set(TenureProcess.RENEWAL_DUE, inForce.renewalNotice(scope.caseRef()));
  }
}
