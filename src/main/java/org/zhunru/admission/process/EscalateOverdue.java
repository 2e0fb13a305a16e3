package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A term ran out: the lead unit is told; nothing is approved by silence. */
@Component
class EscalateOverdue implements ServiceTask {

  private final Proceedings proceedings;

  EscalateOverdue(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.escalate(scope.caseRef(), scope.elementId());
  }
}
