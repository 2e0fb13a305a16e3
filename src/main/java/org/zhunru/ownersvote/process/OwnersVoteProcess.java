package org.zhunru.ownersvote.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.ownersvote.OwnersVoteFlow;

/** The contract with the drawing ownersvote-vote: key and variables. */
@Component
class OwnersVoteProcess implements OwnersVoteFlow {

  static final String KEY = "ownersvote-vote";

  static final Variable<String> COMMUNITY = Variable.text("community");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  /** What the tables answered, copied from their results by the drawing. */
  static final Variable<String> MATTER = Variable.text("matter");

  static final Variable<String> RESULT = Variable.text("result");
  static final Variable<String> REASON = Variable.text("reason");

  /** Beginning of the first and end of the last day of the voting. */
  static final Variable<Instant> START_DUE = Variable.time("startDue");

  static final Variable<Instant> END_DUE = Variable.time("endDue");

  /** Whether an objection waits for an answer. */
  static final Variable<Boolean> OBJECTED = Variable.flag("objected");

  /** Whether the list was put right after an objection and is posted again. */
  static final Variable<Boolean> CORRECTED = Variable.flag("corrected");

  /** What follows from objections to the result: NONE, RECOUNT or VOID. */
  static final Variable<String> REMEDY = Variable.text("remedy");

  private final Processes processes;

  OwnersVoteProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String community) {
    processes.start(KEY, ref, Values.of(COMMUNITY, community));
  }
}
