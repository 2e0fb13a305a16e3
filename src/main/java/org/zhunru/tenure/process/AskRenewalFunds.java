package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Agreements;
import org.zhunru.tenure.Renewals;

/** A renewal is agreed to: finance is asked for the money of its term. */
@Component
class AskRenewalFunds implements ServiceTask {

  private final Renewals renewals;
  private final Agreements agreements;

  AskRenewalFunds(Renewals renewals, Agreements agreements) {
    this.renewals = renewals;
    this.agreements = agreements;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.FUNDER, agreements.funder(scope.caseRef()));
    scope.set(TenureProcess.MEANS_NEEDED, renewals.promise(scope.caseRef()));
  }
}
