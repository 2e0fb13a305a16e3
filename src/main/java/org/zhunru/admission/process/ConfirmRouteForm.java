package org.zhunru.admission.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** An officer confirms the route the rules found, or proposes another with a reason. */
@Component
class ConfirmRouteForm implements UserTaskForm<ConfirmRouteForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "CONFIRM|OVERRIDE") String answer,
      @Pattern(regexp = "|ADMIT_ASSIST|ADMIT_AS_AUTONOMY|CONDITIONAL|NEEDS_CONSULTATION|JOINT_REVIEW|REJECT") String outcome,
      @Size(max = 2000) String reason) {}

  /** Characters; less is no reason. */
  private static final int SHORTEST_REASON = 10;

  private final Routing routing;
  private final Requests requests;
  private final FormMessages messages;

  ConfirmRouteForm(Routing routing, Requests requests, FormMessages messages) {
    this.routing = routing;
    this.requests = requests;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/confirm-route";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String ref = task.caseRef();
    if (answer.answer().equals("CONFIRM")) {
      if (!Texts.missing(answer.outcome())) {
        throw messages.fault("outcome", "override.not-chosen");
      }
      routing.confirmRoute(ref, actor.username(), task.unit());
      return Values.of(AdmissionProcess.ANSWER, "CONFIRM");
    }
    if (Texts.missing(answer.outcome())) {
      throw messages.fault("outcome", "override.outcome-missing");
    }
    if (answer.outcome().equals(requests.standing(ref).settledOutcome())) {
      throw messages.fault("outcome", "override.same");
    }
    if (Texts.orEmpty(answer.reason()).length() < SHORTEST_REASON) {
      throw messages.fault("reason", "override.reason-short", SHORTEST_REASON);
    }
    routing.proposeOverride(ref, answer.outcome(), answer.reason().strip(), actor.username(), task.unit());
    return Values.of(AdmissionProcess.ANSWER, "OVERRIDE");
  }
}
