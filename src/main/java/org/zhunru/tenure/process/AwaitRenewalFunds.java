package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Renewals;

/** The last day is over and the money of the renewal is not there. */
@Component
class AwaitRenewalFunds implements ServiceTask {

  private final Renewals renewals;

  AwaitRenewalFunds(Renewals renewals) {
    this.renewals = renewals;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.TERM_END, renewals.await(scope.caseRef()));
  }
}
