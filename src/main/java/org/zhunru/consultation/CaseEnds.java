package org.zhunru.consultation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseClosed;
import org.zhunru.casefile.CaseHeader;

/**
 * What a case asked residents is asked no longer once that case has ended. What they agreed to already is carried out where the
 * case was admitted, however it ends later, or asked for nothing but the consultation; otherwise its promises lapse, and residents are told.
 */
@Component
class CaseEnds {

  private final TopicRows topics;
  private final ConsultationFlow flow;
  private final ConsultationNotes notes;
  private final CourseRules course;

  CaseEnds(TopicRows topics, ConsultationFlow flow, ConsultationNotes notes, CourseRules course) {
    this.course = course;
    this.topics = topics;
    this.flow = flow;
    this.notes = notes;
  }

  @EventListener
  @Transactional
  public void ended(CaseClosed closed) {
    topics.askedBy(closed.header().ref()).stream()
        .map(notes.cases()::header)
        .filter(CaseHeader::open)
        .forEach(header -> tell(header, closed.header()));
  }

  private void tell(CaseHeader consultation, CaseHeader asker) {
    if (consultation.outcome() == null) {
      flow.caseEnded(consultation.ref());
    } else if (consultation.state().equals(ImplementationWork.IMPLEMENTING)
        && !course.carriedOut(consultation.ref(), asker.outcome(), asker.state())) {
      flow.matterRefused(consultation.ref());
    }
  }
}
