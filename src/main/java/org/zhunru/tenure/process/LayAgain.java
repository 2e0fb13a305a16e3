package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.AgreementReturns;

/** The corrected agreement is laid before all its parties again. */
@Component
class LayAgain implements ServiceTask {

  private final AgreementReturns returns;

  LayAgain(AgreementReturns returns) {
    this.returns = returns;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.RETURNED, false);
    scope.offer(TenureProcess.SIGNERS, returns.layAgain(scope.caseRef()));
  }
}
