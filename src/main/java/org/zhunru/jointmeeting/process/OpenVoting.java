package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.SessionWork;

/** Every matter on the agenda is voted on. */
@Component
class OpenVoting implements ServiceTask {

  private final SessionWork work;

  OpenVoting(SessionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(JointMeetingProcess.MATTERS, work.openVoting(scope.caseRef()));
  }
}
