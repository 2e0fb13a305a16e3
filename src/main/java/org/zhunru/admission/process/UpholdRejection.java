package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Reviews;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The review upheld the refusal: it is final. */
@Component
class UpholdRejection implements ServiceTask {

  private final Reviews reviews;

  UpholdRejection(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void run(Scope scope) {
    reviews.uphold(scope.caseRef());
  }
}
