package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.TicketWork;

/** The ticket stands with the department until its term to sign ends. */
@Component
class OpenSigning implements ServiceTask {

  private final TicketWork work;

  OpenSigning(TicketWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.set(VoiceProcess.SIGN_DUE, work.openSigning(scope.caseRef()));
  }
}
