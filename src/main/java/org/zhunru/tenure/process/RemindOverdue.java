package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Publicity;

/** A term ran out: the case says so. Nothing is decided by silence. */
@Component
class RemindOverdue implements ServiceTask {

  private final Publicity publicity;

  RemindOverdue(Publicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    publicity.remind(scope.caseRef(), scope.elementId());
  }
}
