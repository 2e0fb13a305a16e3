package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** No emergency, or no papers in time. */
@Component
class LapseEmergency implements ServiceTask {

  private final Emergencies emergencies;

  LapseEmergency(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdmissionProcess.TOLD_GROUPS, emergencies.lapse(scope.caseRef()));
  }
}
