package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.AdjustmentFlow;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;

/** The contract with the drawing adjustment-catalogue: key and variables. */
@Component
class AdjustmentProcess implements AdjustmentFlow {

  static final String KEY = "adjustment-catalogue";

  /** Unit that runs the lists. */
  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");

  /** Where the proposals come from: COLLECT, DRAFT or PROPOSED. */
  static final Variable<String> BEGINNING = Variable.text("beginning");

  /** What the review of the law found: OBJECTED or CLEARED. */
  static final Variable<String> LEGALITY = Variable.text("legality");

  /** Candidate group of the second approval. */
  static final Variable<String> SECOND_APPROVER = Variable.text("secondApprover");

  /** What a check of the draft found: SOUND, UNCHANGED or FAULTY. */
  static final Variable<String> DRAFT_STATE = Variable.text("draftState");

  static final Variable<Boolean> OBJECTED = Variable.flag("objected");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  /** Lists given to parallel tasks for one transaction. */
  static final String PROPOSERS = "proposers";

  static final String CLEARERS = "clearers";
  static final String LEGAL_REVIEWERS = "legalReviewers";
  static final String DISCUSSERS = "discussers";

  private final Processes processes;

  AdjustmentProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String leadUnit, Beginning beginning, String secondApprover) {
    processes.start(
        KEY,
        ref,
        Values.of(LEAD_UNIT, leadUnit).and(BEGINNING, beginning.name()).and(SECOND_APPROVER, secondApprover));
  }
}
