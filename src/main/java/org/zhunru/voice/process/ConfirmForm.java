package org.zhunru.voice.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.voice.HandlingWork;

/** The community asked the resident whether it is solved. */
@Component
class ConfirmForm implements UserTaskForm<ConfirmForm.Answer> {

  record Answer(@NotNull @Pattern(regexp = "YES|NO") String answer, @Size(max = 1000) String words) {}

  private final HandlingWork work;

  ConfirmForm(HandlingWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "voice/confirm";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    return Values.of(
        VoiceProcess.ANSWER,
        Taken.of(() -> work.confirm(task.caseRef(), answer.answer().equals("YES"), answer.words(), actor.username())));
  }
}
