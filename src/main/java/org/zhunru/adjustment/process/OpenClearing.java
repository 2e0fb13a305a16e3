package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The departments whose items are concerned are asked, one task each. */
@Component
class OpenClearing implements ServiceTask {

  private final Rounds rounds;

  OpenClearing(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdjustmentProcess.CLEARERS, rounds.openClearing(scope.caseRef()));
  }
}
