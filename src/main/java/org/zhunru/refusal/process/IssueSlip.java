package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The table says the task may be refused: the community gets its slip, and who asked is told. */
@Component
class IssueSlip implements ServiceTask {

  private final Verifications verifications;

  IssueSlip(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    scope.set(RefusalProcess.DEPARTMENT_HEARD, verifications.issueSlip(scope.caseRef()));
  }
}
