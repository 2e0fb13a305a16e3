package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Referrals;

/** The objection has substance: it waits for the joint meeting. */
@Component
class ReferObjection implements ServiceTask {

  private final Referrals referrals;

  ReferObjection(Referrals referrals) {
    this.referrals = referrals;
  }

  @Override
  public void run(Scope scope) {
    referrals.referObjection(scope.caseRef(), scope.get(TenureProcess.OBJECTION));
  }
}
