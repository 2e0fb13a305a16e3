package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Acceptance;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The department took its request back. */
@Component
class RecordWithdrawal implements ServiceTask {

  private final Acceptance acceptance;

  RecordWithdrawal(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @Override
  public void run(Scope scope) {
    acceptance.withdrawn(
        scope.caseRef(), false, scope.get(AdmissionProcess.WITHDRAWN_BY), scope.get(AdmissionProcess.WITHDRAWN_WHY));
  }
}
