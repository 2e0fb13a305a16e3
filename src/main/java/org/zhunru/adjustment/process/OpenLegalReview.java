package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Those who review the law are asked. */
@Component
class OpenLegalReview implements ServiceTask {

  private final Rounds rounds;

  OpenLegalReview(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdjustmentProcess.LEGAL_REVIEWERS, rounds.openLegalReview(scope.caseRef()));
  }
}
