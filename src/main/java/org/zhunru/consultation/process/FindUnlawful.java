package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ObjectionWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The result fell for being unlawful. */
@Component
class FindUnlawful implements ServiceTask {

  private final ObjectionWork work;

  FindUnlawful(ObjectionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.unlawful(scope.caseRef());
  }
}
