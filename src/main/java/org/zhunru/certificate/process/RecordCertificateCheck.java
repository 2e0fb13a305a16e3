package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CheckResult;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What the rules said stands in the request. */
@Component
class RecordCertificateCheck implements ServiceTask {

  private final CounterWork work;

  RecordCertificateCheck(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.recordCheck(scope.caseRef(), CheckResult.valueOf(scope.get(CertificateProcess.RESULT)));
  }
}
