package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** All departments and communities are invited to propose. */
@Component
class InviteProposals implements ServiceTask {

  private final Rounds rounds;

  InviteProposals(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdjustmentProcess.PROPOSERS, rounds.inviteProposals(scope.caseRef()));
  }
}
