package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Approvals;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The version is published and becomes the law on its day. */
@Component
class PublishVersion implements ServiceTask {

  private final Approvals approvals;

  PublishVersion(Approvals approvals) {
    this.approvals = approvals;
  }

  @Override
  public void run(Scope scope) {
    approvals.publish(scope.caseRef());
  }
}
