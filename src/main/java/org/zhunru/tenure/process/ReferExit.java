package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Referrals;

/** The exit waits for the joint meeting, unless the case of the item is over. */
@Component
class ReferExit implements ServiceTask {

  private final Referrals referrals;

  ReferExit(Referrals referrals) {
    this.referrals = referrals;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.EXITED, false);
    scope.set(TenureProcess.REFERRED, referrals.referExit(scope.caseRef(), scope.get(TenureProcess.EXIT_MATTER)));
  }
}
