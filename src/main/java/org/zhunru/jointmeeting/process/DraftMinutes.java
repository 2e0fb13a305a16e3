package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.MinutesWork;

/** The minutes are written from the data of the session. */
@Component
class DraftMinutes implements ServiceTask {

  private final MinutesWork work;

  DraftMinutes(MinutesWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.draft(scope.caseRef());
  }
}
