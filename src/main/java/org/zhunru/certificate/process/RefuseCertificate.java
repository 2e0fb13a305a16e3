package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** No law asks for it: nothing is issued. */
@Component
class RefuseCertificate implements ServiceTask {

  private final CounterWork work;

  RefuseCertificate(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.refuse(scope.caseRef());
  }
}
