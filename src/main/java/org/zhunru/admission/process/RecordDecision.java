package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The decision stands and the case is closed. */
@Component
class RecordDecision implements ServiceTask {

  private final Proceedings proceedings;

  RecordDecision(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.decide(scope.caseRef());
  }
}
