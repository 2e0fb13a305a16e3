package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The report is true: the slip stands, and the task has to be put right. */
@Component
class ConfirmViolation implements ServiceTask {

  private final Verifications verifications;

  ConfirmViolation(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.confirm(scope.caseRef());
  }
}
