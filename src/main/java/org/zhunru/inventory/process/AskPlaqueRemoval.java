package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.inventory.RemovalWork;

/** Whoever hung the plaque is asked to take it down. */
@Component
class AskPlaqueRemoval implements ServiceTask {

  private final RemovalWork work;

  AskPlaqueRemoval(RemovalWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.ask(scope.caseRef());
  }
}
