package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Evaluations;

/** What was given counts; silence does not. */
@Component
class CloseEvaluation implements ServiceTask {

  private final Evaluations evaluations;

  CloseEvaluation(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void run(Scope scope) {
    evaluations.close(scope.caseRef(), scope.get(TenureProcess.EVALUATION));
  }
}
