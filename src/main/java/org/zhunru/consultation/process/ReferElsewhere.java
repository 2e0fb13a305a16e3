package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A meeting of residents may not decide it; who may is named. */
@Component
class ReferElsewhere implements ServiceTask {

  private final TopicWork work;

  ReferElsewhere(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.refer(scope.caseRef());
  }
}
