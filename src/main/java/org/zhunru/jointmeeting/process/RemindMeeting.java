package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.SessionWork;

/** A term ran out: the case says so. Nothing is decided by silence. */
@Component
class RemindMeeting implements ServiceTask {

  private final SessionWork work;

  RemindMeeting(SessionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.remind(scope.caseRef(), scope.elementId());
  }
}
