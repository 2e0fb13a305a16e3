package org.zhunru.tenure.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Evaluations;
import org.zhunru.tenure.Renewals;

/** In force until a later day: the end and the next evaluation move. */
@Component
class RenewItem implements ServiceTask {

  private final Renewals renewals;
  private final Evaluations evaluations;
  private final Processes processes;

  RenewItem(Renewals renewals, Evaluations evaluations, Processes processes) {
    this.renewals = renewals;
    this.evaluations = evaluations;
    this.processes = processes;
  }

  @Override
  public void run(Scope scope) {
    String ref = scope.caseRef();
    Instant end = renewals.renew(ref);
    processes.moveTimer(ref, "Wait_TermEnded", end);
    processes.moveTimer(ref, "Wait_EvaluationDue", evaluations.plan(ref));
    scope.set(TenureProcess.TERM_END, end);
    scope.set(TenureProcess.RENEWED, true);
  }
}
