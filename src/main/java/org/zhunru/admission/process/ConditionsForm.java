package org.zhunru.admission.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The department accepts all conditions, or declines. */
@Component
class ConditionsForm implements UserTaskForm<ConditionsForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "ACCEPT|DECLINE") String answer, @Size(max = 1000) String note) {}

  private final Routing routing;

  ConditionsForm(Routing routing) {
    this.routing = routing;
  }

  @Override
  public String key() {
    return "admission/conditions";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    routing.answerConditions(
        task.caseRef(),
        answer.answer().equals("ACCEPT"),
        Texts.orEmpty(answer.note()),
        actor.username(),
        task.unit());
    return Values.of(AdmissionProcess.ANSWER, answer.answer());
  }
}
