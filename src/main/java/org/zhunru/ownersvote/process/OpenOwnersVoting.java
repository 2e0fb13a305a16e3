package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** The first day has come. */
@Component
class OpenOwnersVoting implements ServiceTask {

  private final VoteWork work;

  OpenOwnersVoting(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.open(scope.caseRef());
  }
}
