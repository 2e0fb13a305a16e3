package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.admission.Reviews;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The department asked for a review: the panel is seated, and the table is asked what it may decide. */
@Component
class OpenReview implements ServiceTask {

  private final Reviews reviews;
  private final Requests requests;

  OpenReview(Reviews reviews, Requests requests) {
    this.reviews = reviews;
    this.requests = requests;
  }

  @Override
  public void run(Scope scope) {
    reviews.seat(scope.caseRef());
    scope.offer(Facts.none().with("ruleReason", requests.standing(scope.caseRef()).ruleReason()));
  }
}
