package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The topic is dealt with together with a similar one. */
@Component
class MergeTopic implements ServiceTask {

  private final TopicWork work;

  MergeTopic(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.merge(scope.caseRef());
  }
}
