package org.zhunru.admission.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Whoever had to do with an emergency reads that it is over before its time. */
@Component
class NoteOverForm implements UserTaskForm<NoteOverForm.Answer> {

  record Answer(@Size(max = 1000) String note) {}

  private final Emergencies emergencies;

  NoteOverForm(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public String key() {
    return "admission/note-over";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    emergencies.read(task.caseRef(), Texts.orEmpty(answer.note()), actor.username(), task.unit());
    return Values.none();
  }
}
