package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A law asks for what cannot be verified: the lead unit hears of it. */
@Component
class ReportCertificate implements ServiceTask {

  private final CounterWork work;

  ReportCertificate(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.report(scope.caseRef());
  }
}
