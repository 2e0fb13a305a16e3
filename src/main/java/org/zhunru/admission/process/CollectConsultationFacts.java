package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.ConsultationAnswer;
import org.zhunru.admission.Meetings;
import org.zhunru.district.Parameters;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/**
 * The latest record of the community becomes the facts of T10 and T11. A request for admission is always a department's, so
 * that every consultation of this process is on a matter entrusted by government.
 */
@Component
class CollectConsultationFacts implements ServiceTask {

  private final Meetings meetings;
  private final Parameters parameters;

  CollectConsultationFacts(Meetings meetings, Parameters parameters) {
    this.meetings = meetings;
    this.parameters = parameters;
  }

  @Override
  public void run(Scope scope) {
    ConsultationAnswer answer = meetings.latestConsultation(scope.caseRef(), scope.get(AdmissionProcess.COMMUNITY));
    scope.offer(
        Facts.none()
            .with("subjectType", answer.subjectType())
            .with("scope", answer.scope())
            .with("entrustedByGovernment", true)
            .with("recordedForm", answer.form())
            .with("heldYear", answer.heldOn().getYear())
            .with("invited", answer.invited())
            .with("present", answer.present())
            .with("votesFor", answer.votesFor())
            .with("quorumShare", parameters.value("consultation.quorum").doubleValue())
            .with("supportThreshold", parameters.value("consultation.support").doubleValue())
            .with("directlyAffectedObjection", answer.directlyAffectedObjection())
            .with("legalityIssue", answer.legalityIssue()));
  }
}
