package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.VoteResult;
import org.zhunru.jointmeeting.VotingWork;

/** Too few voted or may vote: the matter waits for another session. */
@Component
class ReturnMatter implements ServiceTask {

  private final VotingWork work;

  ReturnMatter(VotingWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.giveBack(
        scope.caseRef(),
        Long.parseLong(scope.get(JointMeetingProcess.MATTER)),
        VoteResult.valueOf(scope.get(JointMeetingProcess.VOTE_RESULT)));
  }
}
