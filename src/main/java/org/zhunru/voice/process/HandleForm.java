package org.zhunru.voice.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.voice.HandlingWork;

/** The department says what it did. */
@Component
class HandleForm implements UserTaskForm<HandleForm.Answer> {

  record Answer(@NotBlank @Size(max = 1000) String account) {}

  private final HandlingWork work;

  HandleForm(HandlingWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "voice/handle";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.handle(task.caseRef(), answer.account(), actor.username()));
    return Values.none();
  }
}
