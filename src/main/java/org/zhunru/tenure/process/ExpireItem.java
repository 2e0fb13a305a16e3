package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.InForce;

/** The last day in force is over. */
@Component
class ExpireItem implements ServiceTask {

  private final InForce inForce;

  ExpireItem(InForce inForce) {
    this.inForce = inForce;
  }

  @Override
  public void run(Scope scope) {
    inForce.expire(scope.caseRef());
  }
}
