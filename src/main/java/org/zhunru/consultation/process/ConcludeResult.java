package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The result is final, whoever asked is told, and what follows from it begins. */
@Component
class ConcludeResult implements ServiceTask {

  private final ImplementationWork work;

  ConcludeResult(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.set(ConsultationProcess.FOLLOW_UP, work.conclude(scope.caseRef()));
  }
}
