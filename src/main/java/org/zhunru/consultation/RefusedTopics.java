package org.zhunru.consultation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What residents signed and was not taken in leaves its trace, although nothing else of it stays. */
@Component
class RefusedTopics {

  private final ConsultationNotes notes;

  RefusedTopics(ConsultationNotes notes) {
    this.notes = notes;
  }

  /** Stays, whatever becomes of the transaction around it. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void keep(String title, Convening signed, String why, String community, String by) {
    notes.act(
        "topic " + community, "signed-refused", by, community,
        Map.of("title", title, "signers", signed.signers().name(), "signatures", String.valueOf(signed.count()), "why", why));
  }
}
