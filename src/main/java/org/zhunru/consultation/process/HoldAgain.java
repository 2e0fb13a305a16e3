package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ObjectionWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The result fell; another meeting is prepared. */
@Component
class HoldAgain implements ServiceTask {

  private final ObjectionWork work;

  HoldAgain(ObjectionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.holdAgain(scope.caseRef());
  }
}
