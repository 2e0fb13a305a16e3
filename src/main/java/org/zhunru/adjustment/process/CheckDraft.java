package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Settlements;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What the check of the draft found decides the way. */
@Component
class CheckDraft implements ServiceTask {

  private final Settlements settlements;

  CheckDraft(Settlements settlements) {
    this.settlements = settlements;
  }

  @Override
  public void run(Scope scope) {
    scope.set(AdjustmentProcess.DRAFT_STATE, settlements.draftState(scope.caseRef()));
  }
}
