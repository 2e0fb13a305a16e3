package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.MinutesWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The term for objections is over. */
@Component
class CloseObjections implements ServiceTask {

  private final MinutesWork work;

  CloseObjections(MinutesWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.set(ConsultationProcess.OBJECTED, work.closeObjections(scope.caseRef()));
  }
}
