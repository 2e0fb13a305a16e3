package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The request is taken in; the clock of the decision starts. */
@Component
class AcceptRequest implements ServiceTask {

  private final Proceedings proceedings;

  AcceptRequest(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.accept(scope.caseRef());
  }
}
