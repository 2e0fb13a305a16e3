package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Rectifications;

/** The term ended and nobody said what was put right. */
@Component
class CountRectificationSilence implements ServiceTask {

  private final Rectifications rectifications;

  CountRectificationSilence(Rectifications rectifications) {
    this.rectifications = rectifications;
  }

  @Override
  public void run(Scope scope) {
    rectifications.countSilence(scope.caseRef());
  }
}
