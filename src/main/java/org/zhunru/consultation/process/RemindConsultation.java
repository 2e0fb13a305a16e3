package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** A term ran out: the case says so. Nothing is decided by silence. */
@Component
class RemindConsultation implements ServiceTask {

  private final TopicWork work;

  RemindConsultation(TopicWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.remind(scope.caseRef(), scope.elementId());
  }
}
