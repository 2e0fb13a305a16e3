package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** No vote is held. */
@Component
class CancelOwnersVote implements ServiceTask {

  private final VoteWork work;

  CancelOwnersVote(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.cancel(scope.caseRef());
  }
}
