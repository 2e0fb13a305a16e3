package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Reviews;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The department asked for a review: the panel is seated. */
@Component
class OpenReview implements ServiceTask {

  private final Reviews reviews;

  OpenReview(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void run(Scope scope) {
    reviews.seat(scope.caseRef());
  }
}
