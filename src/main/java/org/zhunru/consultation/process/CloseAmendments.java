package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.MinutesWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The term for amendments is over. */
@Component
class CloseAmendments implements ServiceTask {

  private final MinutesWork work;

  CloseAmendments(MinutesWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.set(ConsultationProcess.AMENDED, work.closeAmendments(scope.caseRef()));
  }
}
