package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Residents were told: the consultation is at its end. */
@Component
class CloseConsultationCase implements ServiceTask {

  private final ImplementationWork work;

  CloseConsultationCase(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.close(scope.caseRef());
  }
}
