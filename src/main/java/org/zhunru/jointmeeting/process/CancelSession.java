package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.SessionWork;

/** The meeting is not held; what was on its agenda waits again. */
@Component
class CancelSession implements ServiceTask {

  private final SessionWork work;

  CancelSession(SessionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.cancel(scope.caseRef());
  }
}
