package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** An emergency is in force at once. */
@Component
class EnterEmergency implements ServiceTask {

  private final Emergencies emergencies;

  EnterEmergency(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    scope.set(AdmissionProcess.EMERGENCY_DUE, emergencies.enter(scope.caseRef()));
    scope.offer(AdmissionProcess.TOLD_GROUPS, emergencies.communities(scope.caseRef()));
  }
}
