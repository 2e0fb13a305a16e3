package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.MinutesWork;

/** The minutes are frozen and every room is told what became of its matters. */
@Component
class CloseSession implements ServiceTask {

  private final MinutesWork work;

  CloseSession(MinutesWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.close(scope.caseRef());
  }
}
