package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.SessionWork;

/** The term for papers is over; who wrote none is noted. */
@Component
class NotePaperSilence implements ServiceTask {

  private final SessionWork work;

  NotePaperSilence(SessionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.notePaperSilence(scope.caseRef());
  }
}
