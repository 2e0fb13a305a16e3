package org.zhunru.admission.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The department sends its corrected request. */
@Component
class CorrectionForm implements UserTaskForm<CorrectionForm.Answer> {

  record Answer(@Size(max = 1000) String note) {}

  private final Proceedings proceedings;

  CorrectionForm(Proceedings proceedings) {
    this.proceedings = proceedings;
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
    proceedings.corrected(task.caseRef(), actor.username(), task.unit());
    return Values.none();
  }
}
