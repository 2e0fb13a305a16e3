package org.zhunru.admission.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The clock stands still; each affected community is asked to consult its residents. */
@Component
class OpenConsultation implements ServiceTask {

  private final Routing routing;
  private final Requests requests;
  private final Processes processes;

  OpenConsultation(Routing routing, Requests requests, Processes processes) {
    this.routing = routing;
    this.requests = requests;
    this.processes = processes;
  }

  @Override
  public void run(Scope scope) {
    String ref = scope.caseRef();
    List<String> communities = requests.communities(ref);
    routing.holdClock(ref, communities);
    processes.holdTimer(ref, "On_DecisionOverdue");
    scope.offer(AdmissionProcess.CONSULTED_COMMUNITIES, communities);
  }
}
