package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The lead unit proposes alone. */
@Component
class OpenDrafting implements ServiceTask {

  private final Rounds rounds;

  OpenDrafting(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    rounds.openDrafting(scope.caseRef());
  }
}
