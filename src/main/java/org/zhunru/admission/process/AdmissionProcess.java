package org.zhunru.admission.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AdmissionFlow;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.engine.NoSuchProcess;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.identity.CurrentUser;

/** The contract with the drawings admission-request and admission-consultation: keys, variables, messages. */
@Component
class AdmissionProcess implements AdmissionFlow {

  static final String KEY = "admission-request";
  static final String WITHDRAWN = "admission.withdrawn";

  /** Organisation that applies. */
  static final Variable<String> APPLICANT = Variable.text("applicant");

  /** Unit that runs the lists. */
  static final Variable<String> LEAD_UNIT = Variable.text("leadUnit");

  /** What the person who answered the last task chose. */
  static final Variable<String> ANSWER = Variable.text("answer");

  static final Variable<Boolean> FORM_COMPLETE = Variable.flag("formComplete");
  static final Variable<Boolean> CORRECTIONS_LEFT = Variable.flag("correctionsLeft");
  static final Variable<Boolean> ROUTE_SETTLED = Variable.flag("routeSettled");
  static final Variable<Boolean> OBJECTED = Variable.flag("objected");

  /** What the tables answered, copied from their results by the drawing. */
  static final Variable<String> NEXT_TASK = Variable.text("nextTask");

  /** Whether the table lets a review take a refusal back. */
  static final Variable<Boolean> MAY_OVERTURN = Variable.flag("mayOverturn");

  static final Variable<Boolean> LEADER_DECIDES = Variable.flag("leaderDecides");

  /** End of the term for the decision. */
  static final Variable<Instant> DECISION_DUE = Variable.time("decisionDue");

  /** End of the last day of an emergency. */
  static final Variable<Instant> EMERGENCY_DUE = Variable.time("emergencyDue");

  /** Message: an emergency in force was ended by a person. */
  static final String CUT_SHORT = "admission.emergency-cut-short";

  /** Candidate groups that have to know that an emergency begins, or is over. */
  static final String TOLD_GROUPS = "toldGroups";

  /** Accounts and reasons travel with the message that withdraws. */
  static final Variable<String> WITHDRAWN_BY = Variable.text("withdrawnBy");

  static final Variable<String> WITHDRAWN_WHY = Variable.text("withdrawnWhy");

  /** Of the consultation: the community, and the number of the case in which it consults. */
  static final Variable<String> COMMUNITY = Variable.text("community");

  static final Variable<String> CONSULTATION = Variable.text("consultation");

  /** Message: the consultation of one community ended. */
  static final String CONSULTATION_DECIDED = "admission.consultation-decided";

  /** Step at which a community has its owners vote. */
  static final String ASK_OWNERS = "Ask_OwnersVote";

  /** What the tables answered about consultations and the joint meeting. */
  static final Variable<String> RESULT = Variable.text("result");

  /** Lists given to parallel tasks for one transaction. */
  static final String OPINION_GIVERS = "opinionGivers";

  static final String CONSULTED_COMMUNITIES = "consultedCommunities";

  /** Of the review: who gives the written opinion, who decides, and until when. */
  static final String REVIEW_KEY = "admission-review";

  static final Variable<String> LEGAL_UNIT = Variable.text("legalUnit");
  static final Variable<String> PANEL = Variable.text("panel");
  static final Variable<Integer> TERM_DAYS = Variable.number("termDays");

  /** What the table makes of a request whose refusal a review takes back: APPROVED or APPROVED_TEMPORARY. */
  static final Variable<String> REVIEW_OUTCOME = Variable.text("reviewOutcome");
  static final Variable<Instant> REVIEW_DUE = Variable.time("reviewDue");

  private final Processes processes;
  private final CorrectionTasks corrections;

  AdmissionProcess(Processes processes, CorrectionTasks corrections) {
    this.processes = processes;
    this.corrections = corrections;
  }

  @Override
  public void begin(String ref, String department, String leadUnit) {
    processes.start(
        KEY,
        ref,
        Values.of(APPLICANT, department).and(LEAD_UNIT, leadUnit).and(ROUTE_SETTLED, false));
  }

  @Override
  public void withdraw(String ref, String by, String reason) {
    try {
      processes.correlate(WITHDRAWN, ref, Values.of(WITHDRAWN_BY, by).and(WITHDRAWN_WHY, reason));
    } catch (NoSuchProcess e) {
      throw new AdmissionRefusal("admission.withdraw.closed");
    }
  }

  @Override
  public void corrected(String ref, CurrentUser user) {
    corrections.answer(ref, user);
  }

  @Override
  public boolean waitsForCorrection(String ref, CurrentUser user) {
    return corrections.waiting(ref, user).isPresent();
  }

  @Override
  public void review(String ref, String legalUnit, String panel, Instant due) {
    processes.start(REVIEW_KEY, ref, Values.of(LEGAL_UNIT, legalUnit).and(PANEL, panel).and(REVIEW_DUE, due));
  }
}
