package org.zhunru.admission.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The department says that the papers of an emergency are complete; the formal check that follows looks for itself. */
@Component
class EmergencyPapersForm implements UserTaskForm<EmergencyPapersForm.Answer> {

  record Answer(@Size(max = 1000) String note) {}

  private final Emergencies emergencies;

  EmergencyPapersForm(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public String key() {
    return "admission/emergency-papers";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    emergencies.papersSent(task.caseRef(), actor.username(), task.unit());
    return Values.none();
  }
}
