package org.zhunru.consultation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseClosed;

/** What a case asked residents is asked no longer once that case has ended. */
@Component
class CaseEnds {

  private final TopicRows topics;
  private final ConsultationFlow flow;
  private final ConsultationNotes notes;

  CaseEnds(TopicRows topics, ConsultationFlow flow, ConsultationNotes notes) {
    this.topics = topics;
    this.flow = flow;
    this.notes = notes;
  }

  @EventListener
  @Transactional
  public void ended(CaseClosed closed) {
    topics.askedBy(closed.header().ref()).stream()
        .filter(ref -> notes.cases().header(ref).open())
        .forEach(flow::caseEnded);
  }
}
