package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Judgements;

/** Lays the facts of a renewal beside the decision. */
@Component
class CollectRenewalFacts implements ServiceTask {

  private final Judgements judgements;

  CollectRenewalFacts(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(new Facts(judgements.renewalFacts(scope.caseRef())));
  }
}
