package org.zhunru.inventory.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.inventory.RemovalWork;

/** The lead unit has seen to a removal that is late. */
@Component
class UrgeForm implements UserTaskForm<UrgeForm.Answer> {

  record Answer(@NotBlank @Size(max = 500) String note) {}

  private final RemovalWork work;
  private final Written written;

  UrgeForm(RemovalWork work, Written written) {
    this.work = work;
    this.written = written;
  }

  @Override
  public String key() {
    return "inventory/urge";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    work.urged(task.caseRef(), written.note(answer.note()), actor.username(), task.unit());
    return Values.none();
  }
}
