package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.ElectorateWork;

/** What the table answered stands with the vote. */
@Component
class SettleOwnersMatter implements ServiceTask {

  private final ElectorateWork work;

  SettleOwnersMatter(ElectorateWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.settle(scope.caseRef(), scope.get(OwnersVoteProcess.MATTER));
  }
}
