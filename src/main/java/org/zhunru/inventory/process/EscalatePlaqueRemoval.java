package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.inventory.RemovalWork;

/** The term ran out: the lead unit is asked to see to it. */
@Component
class EscalatePlaqueRemoval implements ServiceTask {

  private final RemovalWork work;

  EscalatePlaqueRemoval(RemovalWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.escalate(scope.caseRef());
  }
}
