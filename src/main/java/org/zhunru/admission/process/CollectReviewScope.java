package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.admission.Reviews;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What the rules refused, and whether the legal reviewer found a basis: the table says whether it may be taken back. */
@Component
class CollectReviewScope implements ServiceTask {

  private final Reviews reviews;
  private final Requests requests;

  CollectReviewScope(Reviews reviews, Requests requests) {
    this.reviews = reviews;
    this.requests = requests;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(
        Facts.none()
            .with("ruleReason", requests.standing(scope.caseRef()).ruleReason())
            .with("basisFound", reviews.of(scope.caseRef()).orElseThrow().basis() != null));
  }
}
