package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Acceptance;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The request is taken in; the clock of the decision starts. */
@Component
class AcceptRequest implements ServiceTask {

  private final Acceptance acceptance;

  AcceptRequest(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @Override
  public void run(Scope scope) {
    acceptance.accept(scope.caseRef());
  }
}
