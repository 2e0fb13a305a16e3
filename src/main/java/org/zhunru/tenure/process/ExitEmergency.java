package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.EmergencyTenures;

/** The joint meeting ended an emergency for a breach. */
@Component
class ExitEmergency implements ServiceTask {

  private final EmergencyTenures emergencies;

  ExitEmergency(EmergencyTenures emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    emergencies.exit(scope.caseRef(), scope.get(TenureProcess.EXIT_MATTER));
  }
}
