package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Evaluations;

/** When the next evaluation begins. */
@Component
class PlanEvaluation implements ServiceTask {

  private final Evaluations evaluations;

  PlanEvaluation(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.EVALUATION_DUE, evaluations.plan(scope.caseRef()));
  }
}
