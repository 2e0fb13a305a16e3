package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Publicity;

/** The joint meeting took the admission back. */
@Component
class RevokeItem implements ServiceTask {

  private final Publicity publicity;

  RevokeItem(Publicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    publicity.revoke(scope.caseRef());
  }
}
