package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The conditions were declined or left unanswered. */
@Component
class LapseConditions implements ServiceTask {

  private final Routing routing;

  LapseConditions(Routing routing) {
    this.routing = routing;
  }

  @Override
  public void run(Scope scope) {
    routing.lapse(scope.caseRef(), "CONDITIONS_NOT_ACCEPTED");
  }
}
