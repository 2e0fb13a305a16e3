package org.zhunru.admission.process;

import jakarta.validation.constraints.NotBlank;
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

/** A second officer signs an override, or sends it back. */
@Component
class CountersignForm implements UserTaskForm<CountersignForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "APPROVE|RETURN") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final Requests requests;
  private final Routing routing;
  private final FormMessages messages;

  CountersignForm(Requests requests, Routing routing, FormMessages messages) {
    this.requests = requests;
    this.routing = routing;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/countersign";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String ref = task.caseRef();
    if (Texts.missing(answer.opinion())) {
      throw messages.fault("opinion", "text-missing");
    }
    if (actor.username().equals(requests.standing(ref).overriddenBy())) {
      throw messages.fault("answer", "countersign.same-person");
    }
    boolean agreed = answer.answer().equals("APPROVE");
    routing.countersign(ref, agreed, answer.opinion().strip(), actor.username(), task.unit());
    return Values.of(AdmissionProcess.ANSWER, answer.answer()).and(AdmissionProcess.ROUTE_SETTLED, agreed);
  }
}
