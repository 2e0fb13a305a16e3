package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Meetings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What the tables made of the record stands beside it. */
@Component
class JudgeConsultation implements ServiceTask {

  private final Meetings meetings;

  JudgeConsultation(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public void run(Scope scope) {
    meetings.judgeConsultation(
        scope.caseRef(),
        scope.get(AdmissionProcess.COMMUNITY),
        scope.get(AdmissionProcess.RESULT),
        scope.get(AdmissionProcess.FORM_REQUIRED));
  }
}
