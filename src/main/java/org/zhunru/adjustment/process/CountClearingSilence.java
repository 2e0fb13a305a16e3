package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Silence of a department counts as no objection. */
@Component
class CountClearingSilence implements ServiceTask {

  private final Rounds rounds;

  CountClearingSilence(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    rounds.countSilence(scope.caseRef(), Rounds.CLEARING);
  }
}
