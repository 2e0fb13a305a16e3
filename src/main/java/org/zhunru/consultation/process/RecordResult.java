package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ResultWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What T11 made of the votes stands with the meeting. */
@Component
class RecordResult implements ServiceTask {

  private final ResultWork work;

  RecordResult(ResultWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.record(scope.caseRef(), scope.get(ConsultationProcess.RESULT));
  }
}
