package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The legal office is asked. */
@Component
class ReferCertificate implements ServiceTask {

  private final CounterWork work;

  ReferCertificate(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    String reviewer = scope.get(CertificateProcess.LEGAL_REVIEWER);
    work.refer(scope.caseRef(), reviewer.substring(reviewer.indexOf(':') + 1));
  }
}
