package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** What was found forbids to refuse: the community is told why. */
@Component
class UpholdDuty implements ServiceTask {

  private final Verifications verifications;

  UpholdDuty(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.uphold(scope.caseRef());
  }
}
