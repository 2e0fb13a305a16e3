package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What T10 answered stands with the topic; what others have to decide goes another way. */
@Component
class SettleForm implements ServiceTask {

  private final TopicWork work;

  SettleForm(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.set(ConsultationProcess.WAY, work.settle(scope.caseRef(), scope.get(ConsultationProcess.FORM), scope.get(ConsultationProcess.QUORUM_KEY)));
  }
}
