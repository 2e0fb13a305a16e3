package org.zhunru.admission.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A community reads that an emergency is done there from now on. */
@Component
class NoteEmergencyForm implements UserTaskForm<NoteEmergencyForm.Answer> {

  record Answer(@Size(max = 1000) String note) {}

  private final Emergencies emergencies;

  NoteEmergencyForm(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public String key() {
    return "admission/note-emergency";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    emergencies.readStart(task.caseRef(), Texts.orEmpty(answer.note()), actor.username(), task.unit());
    return Values.none();
  }
}
