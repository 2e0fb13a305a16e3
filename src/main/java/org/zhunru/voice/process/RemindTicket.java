package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.HandlingWork;

/** A step of a ticket is overdue. */
@Component
class RemindTicket implements ServiceTask {

  private final HandlingWork work;

  RemindTicket(HandlingWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.remind(scope.caseRef(), scope.elementId());
  }
}
