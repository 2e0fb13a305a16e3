package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.RosterWork;
import org.zhunru.jointmeeting.SessionWork;

/** Every matter on the agenda is voted on, by whoever sits today. */
@Component
class OpenVoting implements ServiceTask {

  private final SessionWork work;
  private final RosterWork roster;

  OpenVoting(SessionWork work, RosterWork roster) {
    this.work = work;
    this.roster = roster;
  }

  @Override
  public void run(Scope scope) {
    roster.renew(scope.caseRef());
    scope.offer(JointMeetingProcess.MATTERS, work.openVoting(scope.caseRef()));
  }
}
