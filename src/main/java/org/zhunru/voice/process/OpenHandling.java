package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.HandlingWork;

/** The department handles it until its term ends. */
@Component
class OpenHandling implements ServiceTask {

  private final HandlingWork work;

  OpenHandling(HandlingWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    HandlingWork.Handling handling = work.open(scope.caseRef());
    scope.set(VoiceProcess.HANDLE_DUE, handling.due());
    scope.set(VoiceProcess.ESCALATE_DUE, handling.escalated());
  }
}
