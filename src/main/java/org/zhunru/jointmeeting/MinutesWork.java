package org.zhunru.jointmeeting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;

/** The steps of the minutes: what the process of a session calls. */
@Service
@Transactional
public class MinutesWork {

  private static final int LEAST_REASON = 5;

  private final SessionRows sessions;
  private final Minutes minutes;
  private final Outcomes outcomes;
  private final JointNotes notes;
  private final JointFaults faults;

  MinutesWork(SessionRows sessions, Minutes minutes, Outcomes outcomes, JointNotes notes, JointFaults faults) {
    this.sessions = sessions;
    this.minutes = minutes;
    this.outcomes = outcomes;
    this.notes = notes;
    this.faults = faults;
  }

  public void draft(String ref) {
    sessions.draft(ref, minutes.of(ref));
    notes.cases().move(ref, "MINUTES", notes.end("jointmeeting.signing"));
    notes.noteSystem(ref, "drafted");
  }

  /** The leader signs. @param byName stands in the minutes */
  public void sign(String ref, String by, String byName, String organisation) {
    sessions.sign(ref, byName, notes.now());
    notes.note(ref, "signed", by, organisation);
  }

  /** @throws EnteredInvalid where it is not said what has to be changed */
  public void giveBack(String ref, String opinion, String by, String organisation) {
    notes.note(ref, "sent-back", by, organisation, faults.written("opinion", opinion, LEAST_REASON));
  }

  /** @throws EnteredInvalid where nothing is written */
  public void revise(String ref, String remark, String by, String organisation) {
    sessions.remark(ref, faults.written("remark", remark, 1));
    notes.note(ref, "revised", by, organisation);
  }

  /** Freezes the minutes and tells every room what became of its matters. */
  public void close(String ref) {
    String text = minutes.of(ref);
    sessions.freeze(ref, text, Minutes.hash(text));
    outcomes.tell(sessions.get(ref));
    notes.cases().close(ref, "CLOSED", "HELD", null);
  }
}
