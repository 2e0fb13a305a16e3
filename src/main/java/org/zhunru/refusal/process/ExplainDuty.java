package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The task may not be refused; the community is told why. */
@Component
class ExplainDuty implements ServiceTask {

  private final Verifications verifications;

  ExplainDuty(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.explainDuty(scope.caseRef());
  }
}
