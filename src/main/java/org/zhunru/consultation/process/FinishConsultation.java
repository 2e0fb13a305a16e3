package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.MinutesWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The result is final, and whoever asked is told. */
@Component
class FinishConsultation implements ServiceTask {

  private final MinutesWork work;

  FinishConsultation(MinutesWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.finish(scope.caseRef());
  }
}
