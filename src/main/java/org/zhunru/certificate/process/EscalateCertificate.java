package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A term ran out: the case says so, and the task stands in the list of overdue tasks until it is answered. */
@Component
class EscalateCertificate implements ServiceTask {

  private final CounterWork work;

  EscalateCertificate(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.escalate(scope.caseRef(), scope.elementId());
  }
}
