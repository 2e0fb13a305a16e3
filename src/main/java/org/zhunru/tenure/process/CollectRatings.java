package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Evaluations;

/** Lays what communities and residents said beside the decision on the satisfaction. */
@Component
class CollectRatings implements ServiceTask {

  private final Evaluations evaluations;

  CollectRatings(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(new Facts(evaluations.ratingFacts(scope.get(TenureProcess.EVALUATION))));
  }
}
