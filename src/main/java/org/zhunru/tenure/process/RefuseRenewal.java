package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Renewals;

/** The rules are against it. */
@Component
class RefuseRenewal implements ServiceTask {

  private final Renewals renewals;

  RefuseRenewal(Renewals renewals) {
    this.renewals = renewals;
  }

  @Override
  public void run(Scope scope) {
    renewals.refuse(scope.caseRef(), scope.get(TenureProcess.RENEWAL_REASON));
    scope.set(TenureProcess.RENEWED, false);
  }
}
