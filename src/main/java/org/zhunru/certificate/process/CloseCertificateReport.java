package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The lead unit has dealt with the report. */
@Component
class CloseCertificateReport implements ServiceTask {

  private final CounterWork work;

  CloseCertificateReport(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.closeReport(scope.caseRef());
  }
}
