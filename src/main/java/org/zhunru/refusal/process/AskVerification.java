package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** Something is not known: the lead unit verifies first. */
@Component
class AskVerification implements ServiceTask {

  private final Verifications verifications;

  AskVerification(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.askVerification(scope.caseRef());
  }
}
