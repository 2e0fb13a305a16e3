package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Approvals;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The draft goes to the first of two approvers. */
@Component
class OpenApproval implements ServiceTask {

  private final Approvals approvals;

  OpenApproval(Approvals approvals) {
    this.approvals = approvals;
  }

  @Override
  public void run(Scope scope) {
    approvals.open(scope.caseRef());
  }
}
