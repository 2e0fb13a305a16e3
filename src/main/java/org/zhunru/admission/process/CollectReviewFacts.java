package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The request's facts as of an admission on conditions: the table (T7) says which ones bind it. */
@Component
class CollectReviewFacts implements ServiceTask {

  private final Requests requests;

  CollectReviewFacts(Requests requests) {
    this.requests = requests;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(
        requests.facts(scope.caseRef()).toFacts()
            .with("publicityTerm", requests.publicityTerm())
            .with("overrideOutcome", "CONDITIONAL"));
  }
}
