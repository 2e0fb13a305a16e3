package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The department took its request back. */
@Component
class RecordWithdrawal implements ServiceTask {

  private final Proceedings proceedings;

  RecordWithdrawal(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.withdrawn(
        scope.caseRef(), false, scope.get(AdmissionProcess.WITHDRAWN_BY), scope.get(AdmissionProcess.WITHDRAWN_WHY));
  }
}
