package org.zhunru.jointmeeting.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.jointmeeting.JointMeetingFlow;
import org.zhunru.jointmeeting.SessionMode;

/** The contract with the drawings jointmeeting-session and jointmeeting-matter: keys, variables, messages. */
@Component
class JointMeetingProcess implements JointMeetingFlow {

  static final String KEY = "jointmeeting-session";
  static final String WITHDRAWN = "jointmeeting.matter-withdrawn";

  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");
  static final Variable<String> MODE = Variable.text("mode");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  static final Variable<Instant> PAPERS_DUE = Variable.time("papersDue");

  /** End of the day of the meeting. */
  static final Variable<Instant> MEETING_DUE = Variable.time("meetingDue");

  /** Number of the matter a vote is about. */
  static final Variable<String> MATTER = Variable.text("matter");

  /** What the table made of the votes, copied from its result by the drawing. */
  static final Variable<String> VOTE_RESULT = Variable.text("voteResult");

  /** Lists given to parallel tasks for one transaction. */
  static final String MEMBERS = "members";

  static final String MATTERS = "matters";
  static final String VOTERS = "voters";

  private final Processes processes;

  JointMeetingProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String leadUnit, SessionMode mode, Instant papersDue, Instant meetingDue) {
    processes.start(
        KEY,
        ref,
        Values.of(LEAD_UNIT, leadUnit).and(MODE, mode.name()).and(PAPERS_DUE, papersDue).and(MEETING_DUE, meetingDue));
  }

  @Override
  public void withdrawn(String ref, long matter) {
    processes.correlate(WITHDRAWN, ref, MATTER, String.valueOf(matter));
  }
}
