package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.EmergencyTenures;

/** An emergency owes money or staff: who confirms that it came, and until when. */
@Component
class PrepareBackfill implements ServiceTask {

  private final EmergencyTenures emergencies;

  PrepareBackfill(EmergencyTenures emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public void run(Scope scope) {
    EmergencyTenures.Backfill asked = emergencies.askBackfill(scope.caseRef());
    scope.set(TenureProcess.FUNDER, asked.funder());
    scope.set(TenureProcess.FUNDS_DUE, asked.due());
  }
}
