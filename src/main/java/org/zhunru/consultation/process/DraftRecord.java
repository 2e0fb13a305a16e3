package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.MinutesWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The minutes are written from what was recorded. */
@Component
class DraftRecord implements ServiceTask {

  private final MinutesWork work;

  DraftRecord(MinutesWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.draft(scope.caseRef());
  }
}
