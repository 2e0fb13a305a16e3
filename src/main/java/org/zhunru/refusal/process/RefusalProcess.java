package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.NoSuchProcess;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.refusal.RefusalClosed;
import org.zhunru.refusal.RefusalFlow;

/** The contract with the drawing refusal-violation: key, variables, message. */
@Component
class RefusalProcess implements RefusalFlow {

  static final String KEY = "refusal-violation";
  static final String LOOK_AGAIN_ASKED = "refusal.look-again-asked";

  /** The table with the facts that were found. */
  static final String DECIDE_VERIFIED = "Decide_Verified";

  /** Unit that runs the lists. */
  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");

  /** Candidate group of who handed the task down. */
  static final Variable<String> ASKED_GROUP = Variable.text("askedGroup");

  /** Candidate group that verifies the report and checks the rectification. */
  static final Variable<String> VERIFIER_GROUP = Variable.text("verifierGroup");

  /** Candidate group that signs a sanction. */
  static final Variable<String> SIGNER_GROUP = Variable.text("signerGroup");

  /** Whether who handed it down is an organisation of the district. */
  static final Variable<Boolean> DEPARTMENT_KNOWN = Variable.flag("departmentKnown");

  /** Whether it is heard before the lead unit verifies. */
  static final Variable<Boolean> DEPARTMENT_HEARD = Variable.flag("departmentHeard");

  /** What the table answered, copied from its result by the drawing. */
  static final Variable<String> VERDICT = Variable.text("verdict");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  private final Processes processes;

  RefusalProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String leadUnit, String askedGroup, String verifierGroup, String signerGroup) {
    processes.start(
        KEY,
        ref,
        Values.of(LEAD_UNIT, leadUnit)
            .and(ASKED_GROUP, askedGroup)
            .and(VERIFIER_GROUP, verifierGroup)
            .and(SIGNER_GROUP, signerGroup)
            .and(DEPARTMENT_KNOWN, askedGroup != null)
            .and(DEPARTMENT_HEARD, false));
  }

  @Override
  public void lookAgain(String ref) {
    try {
      processes.correlate(LOOK_AGAIN_ASKED, ref, Values.none());
    } catch (NoSuchProcess e) {
      throw new RefusalClosed("look-again.closed");
    }
  }
}
