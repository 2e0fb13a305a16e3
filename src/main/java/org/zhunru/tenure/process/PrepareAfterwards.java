package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.EmergencyTenures;

/** An emergency is in force: its notice goes on the public page, and what it owes is asked for. */
@Component
class PrepareAfterwards implements ServiceTask {

  private final EmergencyTenures emergencies;

  PrepareAfterwards(EmergencyTenures emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    EmergencyTenures.Prepared prepared = emergencies.prepare(scope.caseRef());
    scope.set(TenureProcess.MEANS_NEEDED, prepared.owed());
    scope.set(TenureProcess.PUBLICITY_DUE, prepared.publicityEnd());
    scope.set(TenureProcess.TERM_END, prepared.over());
  }
}
