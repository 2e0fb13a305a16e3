package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Agreements;
import org.zhunru.tenure.Restoration;

/** A reversal left less than what is due: not in force until it is there again. */
@Component
class HoldForFunds implements ServiceTask {

  private final Agreements agreements;
  private final Restoration restored;

  HoldForFunds(Agreements agreements, Restoration restored) {
    this.agreements = agreements;
    this.restored = restored;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.FUNDER, agreements.funder(scope.caseRef()));
    restored.hold(scope.caseRef());
  }
}
