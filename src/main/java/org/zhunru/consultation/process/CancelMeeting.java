package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** No meeting is held, or not again. */
@Component
class CancelMeeting implements ServiceTask {

  private final TopicWork work;

  CancelMeeting(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.cancel(scope.caseRef());
  }
}
