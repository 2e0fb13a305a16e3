package org.zhunru.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;

/** Where whoever runs a meeting stands: faults, milestones, the day. */
@Component
class Rostrum {

  private final ConsultationFaults faults;
  private final ConsultationNotes notes;
  private final CallOffRows callOffs;

  Rostrum(ConsultationFaults faults, ConsultationNotes notes, CallOffRows callOffs) {
    this.callOffs = callOffs;
    this.faults = faults;
    this.notes = notes;
  }

  ConsultationFaults faults() {
    return faults;
  }

  ConsultationNotes notes() {
    return notes;
  }

  /**
   * A meeting is moved or given up: for the timeline and for everybody.
   *
   * @return the reason, without numbers of telephones or papers
   * @throws org.zhunru.casefile.EnteredInvalid without one
   */
  String callOff(String ref, CalledOff kind, String reason) {
    String why = faults.reason("note", reason, 500);
    callOffs.insert(ref, kind, why, now());
    return why;
  }

  /** Why the newest meeting is not held; null where nobody said. @param sitting the newest, null before the first */
  String whyOff(CaseHeader header, Sitting sitting) {
    return callOffs.reason(header.ref(), CalledOff.told(header, sitting));
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
