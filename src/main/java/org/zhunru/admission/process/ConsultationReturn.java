package org.zhunru.admission.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.AskedConsultations;
import org.zhunru.admission.ConsultationAnswer;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.consultation.ConsultationDecided;
import org.zhunru.consultation.Sitting;
import org.zhunru.consultation.Topic;
import org.zhunru.engine.Processes;

/** A community's consultation ended: what came of it stands with the request, which goes on. */
@Component
class ConsultationReturn {

  private final AskedConsultations asked;
  private final CaseFiles cases;
  private final Processes processes;

  ConsultationReturn(AskedConsultations asked, CaseFiles cases, Processes processes) {
    this.asked = asked;
    this.cases = cases;
    this.processes = processes;
  }

  @EventListener
  void decided(ConsultationDecided decided) {
    Topic topic = decided.topic();
    if (topic.parent() == null) {
      return;
    }
    CaseHeader request = cases.header(topic.parent());
    if (!request.kind().equals(Admissions.KIND)) {
      return;
    }
    asked.ended(request.ref(), topic.ref(), decided.outcome(), came(decided));
    if (request.open()) {
      processes.correlate(
          AdmissionProcess.CONSULTATION_DECIDED, request.ref(), AdmissionProcess.CONSULTATION, topic.ref());
    }
  }

  private ConsultationAnswer came(ConsultationDecided decided) {
    Topic topic = decided.topic();
    Sitting sitting = decided.sitting();
    boolean held = sitting != null;
    return new ConsultationAnswer(
        cases.header(topic.ref()).title(),
        topic.subjectType().name(),
        topic.extent().name(),
        topic.form(),
        held ? sitting.heldOn() : null,
        held ? sitting.figures().invited() : null,
        held ? sitting.figures().present() : null,
        held ? sitting.figures().votesFor() : null,
        held ? sitting.figures().votesAgainst() : null,
        held ? sitting.figures().affectedAgainst() > 0 : null,
        held ? sitting.legalityIssue() : null,
        null,
        topic.changes());
  }
}
