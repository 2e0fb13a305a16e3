package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Exits;

/** A matter of its own comes before the joint meeting, with the reason this process was called for. */
@Component
class OpenExit implements ServiceTask {

  private final Exits exits;

  OpenExit(Exits exits) {
    this.exits = exits;
  }

  @Override
  public void run(Scope scope) {
    int matter = exits.open(scope.caseRef(), scope.get(TenureProcess.EXIT_REASON), scope.get(TenureProcess.PROPOSAL));
    scope.set(TenureProcess.EXIT_MATTER, matter);
  }
}
