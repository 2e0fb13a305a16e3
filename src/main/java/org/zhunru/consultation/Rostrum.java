package org.zhunru.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Where whoever runs a meeting stands: faults, milestones, the day. */
@Component
class Rostrum {

  private final ConsultationFaults faults;
  private final ConsultationNotes notes;

  Rostrum(ConsultationFaults faults, ConsultationNotes notes) {
    this.faults = faults;
    this.notes = notes;
  }

  ConsultationFaults faults() {
    return faults;
  }

  ConsultationNotes notes() {
    return notes;
  }

  LocalDate today() {
    return notes.today();
  }

  Instant now() {
    return notes.now();
  }

  /** A milestone of somebody of the community. */
  void note(Topic topic, String what, String by, Object... values) {
    notes.note(topic.ref(), what, by, topic.community(), values);
  }

  void stands(String ref, String state, Instant dueAt) {
    notes.cases().move(ref, state, dueAt);
  }

  /** Whoever proposed the topic may not do this. @throws org.zhunru.casefile.EnteredInvalid for him */
  void notTheProposer(Topic topic, String by, String field) {
    faults.require(!topic.proposer(by), field, "own-topic");
  }
}
