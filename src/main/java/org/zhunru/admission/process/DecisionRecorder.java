package org.zhunru.admission.process;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Routing;
import org.zhunru.admission.Rulings;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.engine.Facts;

/** Writes the answer of a drawn decision into the request, in the engine's transaction. */
@Component
class DecisionRecorder {

  private final Routing routing;
  private final Rulings rulings;

  DecisionRecorder(Routing routing, Rulings rulings) {
    this.routing = routing;
    this.rulings = rulings;
  }

  @EventListener
  void on(DecisionTaken taken) {
    Facts answer = taken.decision().outputs();
    String ref = taken.caseRef();
    switch (taken.decision().key()) {
      case "admission-verdict" -> routing.recordVerdict(ref, verdict(answer));
      case "admission-consultation-combined" ->
          rulings.recordConsultation(ref, text(answer, "combinedRoute"), text(answer, "combinedResult"));
      case "admission-joint-review" ->
          rulings.recordJointReview(ref, text(answer, "jointOutcome"), text(answer, "jointReason"), Boolean.TRUE.equals(answer.get("fundsFirst")));
      case "admission-conditions" -> rulings.recordReviewConditions(ref, column(taken.decision(), "condition"));
      case "admission-review-admission" ->
          rulings.recordReviewAdmission(
              ref, text(answer, "reviewConditions"), whole(answer, "publicityWD"), (Boolean) answer.get("filing"));
      case "admission-proposal" ->
          rulings.recordProposal(
              ref,
              new Rulings.Proposal(
                  text(answer, "proposal"),
                  text(answer, "proposalReason"),
                  whole(answer, "termDays"),
                  text(answer, "decidedConditions")));
      default -> {
        return;
      }
    }
  }

  private static Routing.RuleResult verdict(Facts answer) {
    return new Routing.RuleResult(
        text(answer, "outcome"),
        text(answer, "reasonCode"),
        text(answer, "ruleId"),
        text(answer, "redFlags"),
        text(answer, "conditions"),
        text(answer, "alternative"),
        text(answer, "nextTask"),
        whole(answer, "deadlineWD"),
        whole(answer, "maxTermDays"),
        whole(answer, "publicityWD"),
        (Boolean) answer.get("filing"));
  }

  /** The values of one output in all rows of the table that was asked. */
  private static List<String> column(Decision decision, String output) {
    return decision.tables().get(decision.tables().size() - 1).rows().stream()
        .map(row -> String.valueOf(row.outputs().get(output)))
        .toList();
  }

  private static String text(Facts answer, String name) {
    return (String) answer.get(name);
  }

  private static Integer whole(Facts answer, String name) {
    return answer.get(name) instanceof Number number ? number.intValue() : null;
  }
}
