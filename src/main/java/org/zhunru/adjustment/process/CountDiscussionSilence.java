package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A community that did not answer is noted. */
@Component
class CountDiscussionSilence implements ServiceTask {

  private final Rounds rounds;

  CountDiscussionSilence(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    rounds.countSilence(scope.caseRef(), Rounds.DISCUSSION);
  }
}
