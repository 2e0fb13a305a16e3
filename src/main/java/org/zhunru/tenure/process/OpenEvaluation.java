package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Evaluations;
import org.zhunru.tenure.Renewability;

/** Communities, residents and department are asked. */
@Component
class OpenEvaluation implements ServiceTask {

  private final Evaluations evaluations;
  private final Renewability renewability;

  OpenEvaluation(Evaluations evaluations, Renewability renewability) {
    this.evaluations = evaluations;
    this.renewability = renewability;
  }

  @Override
  public void run(Scope scope) {
    renewability.known(scope.caseRef());
    Evaluations.Opened opened = evaluations.open(scope.caseRef(), Boolean.TRUE.equals(scope.get(TenureProcess.RECTIFIED)));
    scope.set(TenureProcess.EVALUATION, opened.id());
    scope.set(TenureProcess.RATING_DUE, opened.due());
    scope.offer(TenureProcess.RATERS, opened.raters());
    scope.offer(TenureProcess.RECORDERS, opened.recorders());
  }
}
