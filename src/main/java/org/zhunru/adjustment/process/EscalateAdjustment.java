package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A term ran out: the case says so; nothing is approved by silence. */
@Component
class EscalateAdjustment implements ServiceTask {

  private final Rounds rounds;

  EscalateAdjustment(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    rounds.escalate(scope.caseRef(), scope.elementId());
  }
}
