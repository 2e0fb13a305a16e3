package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The community asked the lead unit to look again. */
@Component
class LookAgain implements ServiceTask {

  private final Verifications verifications;

  LookAgain(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.lookAgain(scope.caseRef());
  }
}
