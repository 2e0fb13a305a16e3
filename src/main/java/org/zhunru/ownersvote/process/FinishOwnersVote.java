package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** The result stands. */
@Component
class FinishOwnersVote implements ServiceTask {

  private final VoteWork work;

  FinishOwnersVote(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.finish(scope.caseRef());
  }
}
