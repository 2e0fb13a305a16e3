package org.zhunru.tenure.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.engine.NoSuchProcess;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.tenure.TenureFlow;
import org.zhunru.tenure.TenureRefusal;

/** The contract with the drawings of this room: keys, variables, messages. */
@Component
class TenureProcess implements TenureFlow {

  static final String KEY = "tenure-life";
  static final String EMERGENCY = "tenure-emergency";
  static final String BACKFILL = "tenure-backfill";
  static final String PURCHASE = "tenure-purchase";

  static final String OBJECTION_FILED = "tenure.objection-filed";
  static final String BREACH_REPORTED = "tenure.breach-reported";
  static final String EXIT_PROPOSED = "tenure.exit-proposed";
  static final String FUNDS_REVERSED = "tenure.funds-reversed";
  static final String LAW_REPEALED = "tenure.law-repealed";

  /** Organisation the task is done for. */
  static final Variable<String> DEPARTMENT = Variable.text("department");

  /** Unit that runs the lists. */
  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");

  /** Of the way to the agreement: when publicity ends, and whether the item is filed. */
  static final Variable<Instant> PUBLICITY_DUE = Variable.time("publicityDue");

  static final Variable<Boolean> FILING = Variable.flag("filing");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  /** Of an objection: its id, who answers it, whether the joint meeting decides on it, and what came of it. */
  static final Variable<Integer> OBJECTION = Variable.number("objection");

  static final Variable<String> ANSWERER = Variable.text("answerer");
  static final Variable<Boolean> SUBSTANTIAL = Variable.flag("substantial");
  static final Variable<String> OBJECTION_RESULT = Variable.text("objectionResult");

  /** Of an agreement: who confirms money and staff, until when, and whether everything is there; whether a party sent it back. */
  static final Variable<String> FUNDER = Variable.text("funder");

  static final Variable<Instant> FUNDS_DUE = Variable.time("fundsDue");
  static final Variable<Boolean> MEANS_NEEDED = Variable.flag("meansNeeded");
  static final Variable<Boolean> PROVIDED = Variable.flag("provided");
  static final Variable<Boolean> RETURNED = Variable.flag("returned");
  static final Variable<Boolean> CORRECTABLE = Variable.flag("correctable");
  static final Variable<Boolean> FULFILLED = Variable.flag("fulfilled");

  /** Of the time in force: when it ends, when it is evaluated next, when a renewal is asked for. */
  static final Variable<Instant> TERM_END = Variable.time("termEndDue");

  static final Variable<Instant> RATING_DUE = Variable.time("ratingDue");
  static final Variable<Instant> EVALUATION_DUE = Variable.time("evaluationDue");
  static final Variable<Instant> RENEWAL_DUE = Variable.time("renewalDue");
  static final Variable<Boolean> RENEWAL_POSSIBLE = Variable.flag("renewalPossible");
  static final Variable<String> RENEWABLE_REASON = Variable.text("renewableReason");
  static final Variable<Boolean> RENEWED = Variable.flag("renewed");
  static final Variable<String> RENEWAL_REASON = Variable.text("renewalReason");

  /** Candidate group a parallel task was opened for; a merger may have handed the task to another since. */
  static final Variable<String> SIGNER = Variable.text("signer");

  static final Variable<String> RATER = Variable.text("rater");
  static final Variable<String> RECORDER = Variable.text("recorder");

  static final Variable<Integer> EVALUATION = Variable.number("evaluation");

  /** Of a breach: its id, and whether it was confirmed and put right; whether the joint meeting ended the item. */
  static final Variable<Integer> MATTER = Variable.number("matter");

  static final Variable<Boolean> CONFIRMED = Variable.flag("confirmed");
  static final Variable<Boolean> RECTIFIED = Variable.flag("rectified");
  static final Variable<Boolean> EXITED = Variable.flag("exited");

  /** What the table of exits said, copied from its result by the drawing. */
  static final Variable<String> EXIT_RESULT = Variable.text("exitResult");

  /** Of an exit: why it is before the meeting, the proposal it answers, its number, and whether it was referred there. */
  static final Variable<String> EXIT_REASON = Variable.text("exitReason");

  static final Variable<Integer> PROPOSAL = Variable.number("proposal");
  static final Variable<Integer> EXIT_MATTER = Variable.number("exitMatter");
  static final Variable<Boolean> REFERRED = Variable.flag("referred");

  /** Lists given to parallel tasks for one transaction. */
  static final String SIGNERS = "signers";

  static final String RATERS = "raters";
  static final String RECORDERS = "recorders";

  private final Processes processes;
  private final TenureMessages messages;

  TenureProcess(Processes processes, TenureMessages messages) {
    this.processes = processes;
    this.messages = messages;
  }

  @Override
  public void begin(String ref, String department, String leadUnit) {
    processes.start(KEY, ref, Values.of(DEPARTMENT, department).and(LEAD_UNIT, leadUnit));
  }

  @Override
  public void beginEmergency(String ref, String department, String leadUnit) {
    processes.start(EMERGENCY, ref, Values.of(DEPARTMENT, department).and(LEAD_UNIT, leadUnit));
  }

  @Override
  public void backfillAgain(String ref, String department, String leadUnit) {
    processes.start(BACKFILL, ref, Values.of(DEPARTMENT, department).and(LEAD_UNIT, leadUnit));
  }

  @Override
  public void beginPurchase(String ref, String department, String leadUnit) {
    processes.start(PURCHASE, ref, Values.of(DEPARTMENT, department).and(LEAD_UNIT, leadUnit));
  }

  @Override
  public void objectionFiled(String ref, int objection) {
    send(OBJECTION_FILED, ref, Values.of(OBJECTION, objection), "refused.objection-late");
  }

  @Override
  public void breachReported(String ref, int breach) {
    send(BREACH_REPORTED, ref, Values.of(MATTER, breach), "refused.not-in-force");
  }

  @Override
  public void exitProposed(String ref, int proposal, String reason) {
    send(EXIT_PROPOSED, ref, Values.of(PROPOSAL, proposal).and(EXIT_REASON, reason), "refused.not-in-force");
  }

  @Override
  public void fundsReversed(String ref) {
    send(FUNDS_REVERSED, ref, Values.none(), "refused.not-in-force");
  }

  @Override
  public void lawRepealed(String ref) {
    send(LAW_REPEALED, ref, Values.none(), "refused.not-in-force");
  }

  private void send(String message, String ref, Values values, String refusal) {
    try {
      processes.correlate(message, ref, values);
    } catch (NoSuchProcess e) {
      throw new TenureRefusal(messages.text(refusal));
    }
  }
}
