package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What the counter entered becomes the facts of the check. */
@Component
class CollectCertificateFacts implements ServiceTask {

  private final CounterWork work;

  CollectCertificateFacts(CounterWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(CheckTable.facts(work.facts(scope.caseRef())));
  }
}
