package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The topic is not put to a meeting. */
@Component
class DeclineTopic implements ServiceTask {

  private final TopicWork work;

  DeclineTopic(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.decline(scope.caseRef());
  }
}
