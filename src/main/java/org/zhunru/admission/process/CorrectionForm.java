package org.zhunru.admission.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Acceptance;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The department sends its corrected request. */
@Component
class CorrectionForm implements UserTaskForm<CorrectionForm.Answer> {

  record Answer(@Size(max = 1000) String note) {}

  private final Acceptance acceptance;

  CorrectionForm(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @Override
  public String key() {
    return "admission/correction";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    acceptance.corrected(task.caseRef(), actor.username(), task.unit());
    return Values.none();
  }
}
