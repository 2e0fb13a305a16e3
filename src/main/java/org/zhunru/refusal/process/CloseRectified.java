package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The task was put right. */
@Component
class CloseRectified implements ServiceTask {

  private final Verifications verifications;

  CloseRectified(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.close(scope.caseRef(), "RECTIFIED");
  }
}
