package org.zhunru.admission.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What the rules said stands in the case; the timer of the decision follows their term. */
@Component
class RecordVerdict implements ServiceTask {

  private final CaseFiles cases;
  private final Processes processes;

  RecordVerdict(CaseFiles cases, Processes processes) {
    this.cases = cases;
    this.processes = processes;
  }

  @Override
  public void run(Scope scope) {
    Instant due = cases.header(scope.caseRef()).dueAt();
    scope.set(AdmissionProcess.DECISION_DUE, due);
    processes.moveTimer(scope.caseRef(), "On_DecisionOverdue", due);
  }
}
