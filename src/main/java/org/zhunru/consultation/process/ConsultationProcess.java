package org.zhunru.consultation.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ConsultationFlow;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;

/** The contract with the drawing consultation-meeting: key and variables. */
@Component
class ConsultationProcess implements ConsultationFlow {

  static final String KEY = "consultation-meeting";

  static final Variable<String> COMMUNITY = Variable.text("community");

  /** Candidate group of whoever says how several communities are consulted. */
  static final Variable<String> STREET_GROUP = Variable.text("streetGroup");

  /** Candidate group of whoever checks the legality. */
  static final Variable<String> LEGAL_GROUP = Variable.text("legalGroup");

  /** Candidate group of whoever changes the proposal: the community's committee, or the department whose case asked. */
  static final Variable<String> REVISER_GROUP = Variable.text("reviserGroup");

  /** Message: the case that asked for the consultation ended. */
  static final String CASE_ENDED = "consultation.case-ended";

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  /** End of the day of the meeting. */
  static final Variable<Instant> MEETING_DUE = Variable.time("meetingDue");

  /** What T10 and T11 answered, copied from their results by the drawing. */
  static final Variable<String> FORM = Variable.text("form");

  static final Variable<String> QUORUM_KEY = Variable.text("quorumKey");
  static final Variable<String> RESULT = Variable.text("result");

  /** HERE, STREET where the street says how, or ELSEWHERE where a meeting of this community may not decide. */
  static final Variable<String> WAY = Variable.text("way");

  /** Whether an amendment waits for an answer. */
  static final Variable<Boolean> AMENDED = Variable.flag("amended");

  /** Whether an objection waits for an answer. */
  static final Variable<Boolean> OBJECTED = Variable.flag("objected");

  /** What objections found right do to the result: STANDS, COUNT_AGAIN, HOLD_AGAIN or LEGALITY; copied from the table by the drawing. */
  static final Variable<String> OBJECTION_WAY = Variable.text("objectionWay");

  /** IMPLEMENT after an adopted proposal, FEEDBACK after a refused one, NONE where others decide. */
  static final Variable<String> FOLLOW_UP = Variable.text("followUp");

  /** The next promise is due then, or the next reminder. */
  static final Variable<Instant> PROMISE_DUE = Variable.time("promiseDue");

  /** Message: what residents agreed to is not done. */
  static final String MATTER_REFUSED = "consultation.matter-refused";

  private final Processes processes;

  ConsultationProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String community, String streetGroup, String legalGroup, String reviserGroup) {
    processes.start(
        KEY,
        ref,
        Values.of(COMMUNITY, community)
            .and(STREET_GROUP, streetGroup)
            .and(LEGAL_GROUP, legalGroup)
            .and(REVISER_GROUP, reviserGroup));
  }

  @Override
  public void caseEnded(String ref) {
    processes.correlate(CASE_ENDED, ref, Values.none());
  }

  @Override
  public void matterRefused(String ref) {
    processes.correlate(MATTER_REFUSED, ref, Values.none());
  }

  @Override
  public void promiseDue(String ref, Instant due) {
    processes.moveTimer(ref, "Wait_PromiseDue", due);
  }
}
