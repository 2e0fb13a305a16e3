package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Settlements;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Nothing was taken: the lists stay as they are. */
@Component
class CloseWithoutChange implements ServiceTask {

  private final Settlements settlements;

  CloseWithoutChange(Settlements settlements) {
    this.settlements = settlements;
  }

  @Override
  public void run(Scope scope) {
    settlements.closeWithoutChange(scope.caseRef());
  }
}
