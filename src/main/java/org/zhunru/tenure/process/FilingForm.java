package org.zhunru.tenure.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Publicity;

/** The lead unit's clerk files the item. */
@Component
class FilingForm implements UserTaskForm<FilingForm.Answer> {

  record Answer(
      @Size(max = 500) String note) {}

  private final Publicity publicity;
  private final TenureMessages messages;

  FilingForm(Publicity publicity, TenureMessages messages) {
    this.publicity = publicity;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/filing";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    publicity.confirmFiling(task.caseRef(), messages.optional("note", answer.note()), actor.username(), task.unit());
    return Values.none();
  }
}
