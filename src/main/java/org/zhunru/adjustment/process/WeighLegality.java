package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Legality;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What the reviewers of the law said decides the way. */
@Component
class WeighLegality implements ServiceTask {

  private final Legality legality;

  WeighLegality(Legality legality) {
    this.legality = legality;
  }

  @Override
  public void run(Scope scope) {
    scope.set(AdjustmentProcess.LEGALITY, legality.weigh(scope.caseRef()));
  }
}
