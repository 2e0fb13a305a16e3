package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Evaluations;
import org.zhunru.tenure.Renewability;

/** When the next evaluation begins. */
@Component
class PlanEvaluation implements ServiceTask {

  private final Evaluations evaluations;
  private final Renewability renewability;

  PlanEvaluation(Evaluations evaluations, Renewability renewability) {
    this.evaluations = evaluations;
    this.renewability = renewability;
  }

  @Override
  public void run(Scope scope) {
    renewability.known(scope.caseRef());
    scope.set(TenureProcess.EVALUATION_DUE, evaluations.plan(scope.caseRef()));
  }
}
