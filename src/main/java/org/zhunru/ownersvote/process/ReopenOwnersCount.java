package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** An objection to the count was right: it is counted once more. */
@Component
class ReopenOwnersCount implements ServiceTask {

  private final VoteWork work;

  ReopenOwnersCount(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.reopenCount(scope.caseRef());
  }
}
