package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** What the table made of the figures is made public. */
@Component
class RecordOwnersResult implements ServiceTask {

  private final VoteWork work;

  RecordOwnersResult(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.record(scope.caseRef(), scope.get(OwnersVoteProcess.RESULT), scope.get(OwnersVoteProcess.REASON));
  }
}
