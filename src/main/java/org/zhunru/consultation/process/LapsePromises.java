package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What residents agreed to is not done: its promises lapse, and residents are to be told. */
@Component
class LapsePromises implements ServiceTask {

  private final ImplementationWork work;

  LapsePromises(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.lapse(scope.caseRef());
  }
}
