package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CertificateFlow;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;

/** The contract with the drawing certificate-request: key and variables. */
@Component
class CertificateProcess implements CertificateFlow {

  static final String KEY = "certificate-request";

  static final Variable<String> COMMUNITY = Variable.text("community");

  /** Unit that runs the lists. */
  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");

  /** Candidate group that reviews the law. */
  static final Variable<String> LEGAL_REVIEWER = Variable.text("legalReviewer");

  /** What the rules answered, copied from the table by the drawing. */
  static final Variable<String> RESULT = Variable.text("result");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  /** Who answered the last task. */
  static final Variable<String> ANSWERED_BY = Variable.text("answeredBy");

  private final Processes processes;

  CertificateProcess(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void begin(String ref, String community, String leadUnit, String legalReviewer) {
    processes.start(
        KEY, ref, Values.of(COMMUNITY, community).and(LEAD_UNIT, leadUnit).and(LEGAL_REVIEWER, legalReviewer));
  }
}
