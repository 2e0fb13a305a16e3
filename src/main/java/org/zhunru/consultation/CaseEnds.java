package org.zhunru.consultation;

import java.util.Set;
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

  /** Outcomes of the case that asked, after which what residents agreed to is done. */
  private static final Set<String> CARRIED_OUT =
      Set.of("APPROVED", "APPROVED_TEMPORARY", "REGISTERED_AUTONOMY", "CONSULTED");

  /** An admission that was taken back after objections. */
  private static final String REVOKED = "REVOKED";

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
        .map(notes.cases()::header)
        .filter(CaseHeader::open)
        .forEach(header -> tell(header, closed.header()));
  }

  private void tell(CaseHeader consultation, CaseHeader asker) {
    if (consultation.outcome() == null) {
      flow.caseEnded(consultation.ref());
    } else if (consultation.state().equals(ImplementationWork.IMPLEMENTING) && !carriedOut(asker)) {
      flow.matterRefused(consultation.ref());
    }
  }

  private static boolean carriedOut(CaseHeader asker) {
    return asker.outcome() != null && CARRIED_OUT.contains(asker.outcome()) && !REVOKED.equals(asker.state());
  }
}
