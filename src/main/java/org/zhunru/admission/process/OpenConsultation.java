package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The clock stands still; each affected community is asked to consult its residents. */
@Component
class OpenConsultation implements ServiceTask {

  private final Proceedings proceedings;
  private final Processes processes;

  OpenConsultation(Proceedings proceedings, Processes processes) {
    this.proceedings = proceedings;
    this.processes = processes;
  }

  @Override
  public void run(Scope scope) {
    String ref = scope.caseRef();
    proceedings.holdClock(ref);
    processes.holdTimer(ref, "On_DecisionOverdue");
    scope.offer(AdmissionProcess.CONSULTED_COMMUNITIES, proceedings.application(ref).communities());
  }
}
