package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Nothing is issued, for the reason the last answer gave. */
@Component
class DeclineCertificate implements ServiceTask {

  private final CounterWork work;

  DeclineCertificate(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.decline(scope.caseRef(), scope.get(CertificateProcess.ANSWER));
  }
}
