package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.ElectorateWork;

/** It is not for owners to decide; the case says so. */
@Component
class DeclineOwnersMatter implements ServiceTask {

  private final ElectorateWork work;

  DeclineOwnersMatter(ElectorateWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.decline(scope.caseRef());
  }
}
