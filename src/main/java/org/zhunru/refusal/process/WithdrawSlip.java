package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The report is not true: the community is told why, and a slip counts no more. */
@Component
class WithdrawSlip implements ServiceTask {

  private final Verifications verifications;

  WithdrawSlip(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.dismiss(scope.caseRef());
  }
}
