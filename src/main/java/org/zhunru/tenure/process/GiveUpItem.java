package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.InForce;

/** Agreement or means never came: the item ends. */
@Component
class GiveUpItem implements ServiceTask {

  private final InForce inForce;

  GiveUpItem(InForce inForce) {
    this.inForce = inForce;
  }

  @Override
  public void run(Scope scope) {
    inForce.giveUp(scope.caseRef());
  }
}
