package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.VoteWork;

/** The result was public long enough. */
@Component
class CloseOwnersPublicity implements ServiceTask {

  private final VoteWork work;

  CloseOwnersPublicity(VoteWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.set(OwnersVoteProcess.OBJECTED, work.closePublicity(scope.caseRef()));
    scope.set(OwnersVoteProcess.REMEDY, work.remedy(scope.caseRef()).name());
  }
}
