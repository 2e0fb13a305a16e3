package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** A term of the committee ran out; nothing is decided by it. */
@Component
class RemindOwnersVote implements ServiceTask {

  private final VoteWork work;

  RemindOwnersVote(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.remind(scope.caseRef(), scope.elementId());
  }
}
