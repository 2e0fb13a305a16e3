package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Rectifications;

/** A term of the lead unit ran out: the case says so. Nothing is settled by silence. */
@Component
class EscalateRefusal implements ServiceTask {

  private final Rectifications rectifications;

  EscalateRefusal(Rectifications rectifications) {
    this.rectifications = rectifications;
  }

  @Override
  public void run(Scope scope) {
    rectifications.escalate(scope.caseRef(), scope.elementId());
  }
}
