package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The certificate gets its number. */
@Component
class IssueCertificate implements ServiceTask {

  private final CounterWork work;

  IssueCertificate(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.issue(scope.caseRef(), scope.get(CertificateProcess.ANSWERED_BY));
  }
}
