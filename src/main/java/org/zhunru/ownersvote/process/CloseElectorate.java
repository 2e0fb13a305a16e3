package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.ElectorateWork;

/** The list was posted long enough. */
@Component
class CloseElectorate implements ServiceTask {

  private final ElectorateWork work;

  CloseElectorate(ElectorateWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.closePosting(scope.caseRef());
  }
}
