package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.inventory.RemovalWork;

/** The plaque is gone. */
@Component
class ClosePlaqueRemoval implements ServiceTask {

  private final RemovalWork work;

  ClosePlaqueRemoval(RemovalWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.close(scope.caseRef());
  }
}
