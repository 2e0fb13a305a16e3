package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Meetings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** No revised plan came in time: the consultation counts as not adopted. */
@Component
class LapseRevision implements ServiceTask {

  private final Meetings meetings;

  LapseRevision(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public void run(Scope scope) {
    meetings.judgeConsultation(
        scope.caseRef(),
        scope.get(AdmissionProcess.COMMUNITY),
        "NOT_ADOPTED",
        scope.get(AdmissionProcess.FORM_REQUIRED));
  }
}
