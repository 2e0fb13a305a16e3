package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.HandlingWork;

/** A department is late, and the lead unit is told. */
@Component
class EscalateTicket implements ServiceTask {

  private final HandlingWork work;

  EscalateTicket(HandlingWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.escalate(scope.caseRef(), scope.elementId());
  }
}
