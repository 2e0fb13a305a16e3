package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.TicketWork;

/** The street is called. */
@Component
class CallStreet implements ServiceTask {

  private final TicketWork work;

  CallStreet(TicketWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    TicketWork.Called called = work.call(scope.caseRef());
    scope.set(VoiceProcess.STREET, called.group());
    scope.set(VoiceProcess.LEAD_UNIT, called.leadUnit());
  }
}
