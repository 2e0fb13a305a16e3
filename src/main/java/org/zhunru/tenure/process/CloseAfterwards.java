package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.EmergencyTenures;

/** The notice of an emergency is over. */
@Component
class CloseAfterwards implements ServiceTask {

  private final EmergencyTenures emergencies;

  CloseAfterwards(EmergencyTenures emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    emergencies.closeNotice(scope.caseRef());
  }
}
