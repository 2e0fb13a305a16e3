package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The community may not be asked for it; the way to do without is told. */
@Component
class RedirectCertificate implements ServiceTask {

  private final CounterWork work;

  RedirectCertificate(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.redirect(scope.caseRef());
  }
}
