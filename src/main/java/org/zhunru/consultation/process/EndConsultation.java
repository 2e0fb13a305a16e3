package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The case that asked for the consultation ended. */
@Component
class EndConsultation implements ServiceTask {

  private final TopicWork work;

  EndConsultation(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.endWithCase(scope.caseRef());
  }
}
