package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The topic becomes the facts of T10. */
@Component
class CollectTopic implements ServiceTask {

  private final TopicWork work;

  CollectTopic(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(TopicFacts.of(work.topic(scope.caseRef())));
  }
}
