package org.zhunru.admission.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.admission.Routing;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/**
 * What the rules said stands in the case; the timer of the decision follows their term. Where the item has left the lists since
 * the request was filed, the case says so.
 */
@Component
class RecordVerdict implements ServiceTask {

  private final CaseFiles cases;
  private final Processes processes;
  private final Requests requests;
  private final Routing routing;
  private final Catalogue catalogue;

  RecordVerdict(CaseFiles cases, Processes processes, Requests requests, Routing routing, Catalogue catalogue) {
    this.cases = cases;
    this.processes = processes;
    this.requests = requests;
    this.routing = routing;
    this.catalogue = catalogue;
  }

  @Override
  public void run(Scope scope) {
    Instant due = cases.header(scope.caseRef()).dueAt();
    scope.set(AdmissionProcess.DECISION_DUE, due);
    processes.moveTimer(scope.caseRef(), "On_DecisionOverdue", due);
    String item = requests.application(scope.caseRef()).itemCode();
    if (!item.isEmpty() && !catalogue.inForce(item)) {
      routing.noteVanished(scope.caseRef(), item, catalogue.version());
    }
  }
}
