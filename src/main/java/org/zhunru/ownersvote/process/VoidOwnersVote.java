package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** An objection to the vote was right: nothing is decided by it. */
@Component
class VoidOwnersVote implements ServiceTask {

  private final VoteWork work;

  VoidOwnersVote(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.annul(scope.caseRef());
  }
}
