package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Acceptance;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/**
 * A term ran out: the case says so, and the task stands in the list of overdue tasks of the lead unit's leader until
 * it is answered. Nothing is approved by silence.
 */
@Component
class EscalateOverdue implements ServiceTask {

  private final Acceptance acceptance;

  EscalateOverdue(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @Override
  public void run(Scope scope) {
    acceptance.escalate(scope.caseRef(), scope.elementId());
  }
}
