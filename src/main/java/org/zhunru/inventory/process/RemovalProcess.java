package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.inventory.RemovalFlow;

/** The contract with the drawing inventory-removal: key and variables. */
@Component
class RemovalProcess implements RemovalFlow {

  static final String KEY = "inventory-removal";

  static final Variable<String> COMMUNITY = Variable.text("community");

  /** Candidate group that takes the plaque down. */
  static final Variable<String> REMOVER = Variable.text("remover");

  /** Unit that runs the lists. */
  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  private final Processes processes;

  RemovalProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String community, String remover, String leadUnit) {
    processes.start(KEY, ref, Values.of(COMMUNITY, community).and(REMOVER, remover).and(LEAD_UNIT, leadUnit));
  }
}
