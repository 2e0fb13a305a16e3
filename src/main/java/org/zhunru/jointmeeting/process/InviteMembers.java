package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.SessionWork;

/** Every member is asked for a paper before the meeting. */
@Component
class InviteMembers implements ServiceTask {

  private final SessionWork work;

  InviteMembers(SessionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(JointMeetingProcess.MEMBERS, work.invite(scope.caseRef()));
  }
}
