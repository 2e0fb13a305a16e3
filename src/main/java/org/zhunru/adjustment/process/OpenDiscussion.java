package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** All communities are asked to hear their residents. */
@Component
class OpenDiscussion implements ServiceTask {

  private final Rounds rounds;

  OpenDiscussion(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdjustmentProcess.DISCUSSERS, rounds.openDiscussion(scope.caseRef()));
  }
}
