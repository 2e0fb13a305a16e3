package org.zhunru.voice.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.voice.VoiceFlow;

/** The contract with the drawings voice-topic and voice-dispatch: key, message and variables. */
@Component
class VoiceProcess implements VoiceFlow {

  static final String KEY = "voice-topic";
  static final String CONSULTATION_DECIDED = "voice.consultation-decided";

  static final Variable<String> COMMUNITY = Variable.text("community");

  /** Candidate group of the street's steps. */
  static final Variable<String> STREET = Variable.text("street");

  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");
  static final Variable<String> DEPARTMENT = Variable.text("department");

  /** What the person who answered the last task chose, or what follows from it. */
  static final Variable<String> ANSWER = Variable.text("answer");

  /** Whether a meeting of residents was held. */
  static final Variable<Boolean> CONSULTED = Variable.flag("consulted");

  static final Variable<Instant> SIGN_DUE = Variable.time("signDue");
  static final Variable<Instant> HANDLE_DUE = Variable.time("handleDue");
  static final Variable<Instant> ESCALATE_DUE = Variable.time("escalateDue");

  private final Processes processes;

  VoiceProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String community) {
    processes.start(KEY, ref, Values.of(COMMUNITY, community));
  }

  @Override
  public void consulted(String ref, boolean consulted) {
    processes.correlate(CONSULTATION_DECIDED, ref, Values.of(CONSULTED, consulted));
  }
}
