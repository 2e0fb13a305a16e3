package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.MinutesWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The minutes are frozen and the result is made public. */
@Component
class FreezeMinutes implements ServiceTask {

  private final MinutesWork work;

  FreezeMinutes(MinutesWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.freeze(scope.caseRef());
  }
}
