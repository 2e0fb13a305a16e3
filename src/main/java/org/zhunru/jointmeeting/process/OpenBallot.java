package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.VotingWork;

/** Every member is asked for a vote on the matter. */
@Component
class OpenBallot implements ServiceTask {

  private final VotingWork work;

  OpenBallot(VotingWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(JointMeetingProcess.VOTERS, work.open(scope.caseRef(), Long.parseLong(scope.get(JointMeetingProcess.MATTER))));
  }
}
