package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.inventory.RemovalWork;

/** The plaque may stay. */
@Component
class KeepPlaque implements ServiceTask {

  private final RemovalWork work;

  KeepPlaque(RemovalWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.keep(scope.caseRef());
  }
}
