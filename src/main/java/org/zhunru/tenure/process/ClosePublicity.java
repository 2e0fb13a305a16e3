package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Publicity;

/** The term is over and every objection is answered. */
@Component
class ClosePublicity implements ServiceTask {

  private final Publicity publicity;

  ClosePublicity(Publicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.FILING, publicity.close(scope.caseRef()));
  }
}
