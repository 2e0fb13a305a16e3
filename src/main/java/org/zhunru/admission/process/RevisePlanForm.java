package org.zhunru.admission.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Rulings;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The department changes its plan by what the residents said; they are consulted once more. */
@Component
class RevisePlanForm implements UserTaskForm<RevisePlanForm.Answer> {

  record Answer(@NotBlank @Size(max = 2000) String changes) {}

  private final Rulings rulings;

  RevisePlanForm(Rulings rulings) {
    this.rulings = rulings;
  }

  @Override
  public String key() {
    return "admission/revise-plan";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    rulings.revised(task.caseRef(), answer.changes().strip(), actor.username(), task.unit());
    return Values.of(AdmissionProcess.REVISED, true);
  }
}
