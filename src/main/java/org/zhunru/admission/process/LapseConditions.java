package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The conditions were declined or left unanswered. */
@Component
class LapseConditions implements ServiceTask {

  private final Proceedings proceedings;

  LapseConditions(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    proceedings.lapse(scope.caseRef(), "CONDITIONS_NOT_ACCEPTED");
  }
}
