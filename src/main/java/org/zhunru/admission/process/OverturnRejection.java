package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Rulings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The review overturned the refusal: the request is admitted. */
@Component
class OverturnRejection implements ServiceTask {

  /** Of a review that was begun before the table was asked. */
  private static final String BEFORE = "APPROVED";

  private final Rulings rulings;

  OverturnRejection(Rulings rulings) {
    this.rulings = rulings;
  }

  @Override
  public void run(Scope scope) {
    String outcome = scope.get(AdmissionProcess.REVIEW_OUTCOME);
    rulings.admitOnReview(scope.caseRef(), outcome == null ? BEFORE : outcome, scope.get(AdmissionProcess.TERM_DAYS));
  }
}
