package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Rulings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The review overturned the refusal: the request is admitted. */
@Component
class OverturnRejection implements ServiceTask {

  private final Rulings rulings;

  OverturnRejection(Rulings rulings) {
    this.rulings = rulings;
  }

  @Override
  public void run(Scope scope) {
    rulings.admitOnReview(scope.caseRef(), scope.get(AdmissionProcess.TERM_DAYS));
  }
}
