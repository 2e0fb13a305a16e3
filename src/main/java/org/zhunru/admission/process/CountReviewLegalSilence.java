package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Reviews;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** No written opinion came in time: the decision is taken without it. */
@Component
class CountReviewLegalSilence implements ServiceTask {

  private final Reviews reviews;

  CountReviewLegalSilence(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void run(Scope scope) {
    reviews.countSilence(scope.caseRef());
  }
}
