package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.VotingWork;

/** The term for the vote is over; who did not vote is noted. */
@Component
class NoteVoteSilence implements ServiceTask {

  private final VotingWork work;

  NoteVoteSilence(VotingWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.noteSilence(scope.caseRef(), Long.parseLong(scope.get(JointMeetingProcess.MATTER)));
  }
}
