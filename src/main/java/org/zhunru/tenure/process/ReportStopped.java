package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Restoration;

/** The term is over and the money is not there again: a breach is reported. */
@Component
class ReportStopped implements ServiceTask {

  private final Restoration restored;

  ReportStopped(Restoration restored) {
    this.restored = restored;
  }

  @Override
  public void run(Scope scope) {
    restored.report(scope.caseRef());
  }
}
