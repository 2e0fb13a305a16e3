package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** An emergency ends by itself. */
@Component
class EndEmergency implements ServiceTask {

  private final Emergencies emergencies;

  EndEmergency(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    emergencies.end(scope.caseRef());
  }
}
