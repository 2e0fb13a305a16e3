package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** Nobody asked to look again in time: the answer stands. */
@Component
class CloseNotRefusable implements ServiceTask {

  private final Verifications verifications;

  CloseNotRefusable(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.close(scope.caseRef(), "NOT_REFUSABLE");
  }
}
