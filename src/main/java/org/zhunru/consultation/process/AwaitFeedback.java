package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Everything promised is settled: residents are to be told. */
@Component
class AwaitFeedback implements ServiceTask {

  private final ImplementationWork work;

  AwaitFeedback(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.awaitFeedback(scope.caseRef());
  }
}
