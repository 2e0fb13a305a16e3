package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** The last day is over. */
@Component
class CloseOwnersVoting implements ServiceTask {

  private final VoteWork work;

  CloseOwnersVoting(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.close(scope.caseRef());
  }
}
