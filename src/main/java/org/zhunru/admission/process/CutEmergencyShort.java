package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The item of an emergency was ended before its time. */
@Component
class CutEmergencyShort implements ServiceTask {

  private final Emergencies emergencies;

  CutEmergencyShort(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdmissionProcess.TOLD_GROUPS, emergencies.cutShort(scope.caseRef()));
  }
}
