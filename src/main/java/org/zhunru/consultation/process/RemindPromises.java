package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A promise is overdue: the case says so, and the next reminder is set. Nothing is decided by silence. */
@Component
class RemindPromises implements ServiceTask {

  private final ImplementationWork work;

  RemindPromises(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.set(ConsultationProcess.PROMISE_DUE, work.remind(scope.caseRef()));
  }
}
