package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.inventory.RemovalWork;

/** The community has not confirmed, or the lead unit has not ruled, in time: the case says so. Silence decides nothing. */
@Component
class RemindRemoval implements ServiceTask {

  private final RemovalWork work;

  RemindRemoval(RemovalWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.remind(scope.caseRef(), scope.elementId());
  }
}
