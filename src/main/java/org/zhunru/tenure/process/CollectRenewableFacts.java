package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Renewability;

/** Lays beside the decision what says whether an item may be renewed at all. */
@Component
class CollectRenewableFacts implements ServiceTask {

  private final Renewability renewability;

  CollectRenewableFacts(Renewability renewability) {
    this.renewability = renewability;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(new Facts(renewability.facts(scope.caseRef())));
  }
}
