package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Judgements;

/** Lays the facts of T13 beside the next decision. */
@Component
class CollectExitFacts implements ServiceTask {

  private final Judgements judgements;

  CollectExitFacts(Judgements judgements) {
    this.judgements = judgements;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(new Facts(judgements.exitFacts(scope.caseRef(), Boolean.TRUE.equals(scope.get(TenureProcess.CONFIRMED)))));
  }
}
