package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.EmergencyTenures;

/** The joint meeting took the admission of an emergency back. */
@Component
class RevokeEmergency implements ServiceTask {

  private final EmergencyTenures emergencies;

  RevokeEmergency(EmergencyTenures emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    emergencies.revoke(scope.caseRef());
  }
}
