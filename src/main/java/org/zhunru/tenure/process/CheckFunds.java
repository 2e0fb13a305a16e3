package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Funding;

/** Is everything there that was promised? */
@Component
class CheckFunds implements ServiceTask {

  private final Funding funding;

  CheckFunds(Funding funding) {
    this.funding = funding;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.PROVIDED, funding.provided(scope.caseRef()));
  }
}
