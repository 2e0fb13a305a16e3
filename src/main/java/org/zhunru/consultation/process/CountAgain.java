package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ObjectionWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The result fell; its paper votes are counted again. */
@Component
class CountAgain implements ServiceTask {

  private final ObjectionWork work;

  CountAgain(ObjectionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.countAgain(scope.caseRef());
  }
}
