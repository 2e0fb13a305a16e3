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

/** The street rates the department; without it nothing is closed. */
@Component
class RateForm implements UserTaskForm<RateForm.Answer> {

  record Answer(@NotNull @Pattern(regexp = "[1-5]") String score, @Size(max = 1000) String reason) {}

  private final HandlingWork work;

  RateForm(HandlingWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "voice/rate";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.rate(task.caseRef(), Integer.parseInt(answer.score()), answer.reason(), actor.username()));
    return Values.of(VoiceProcess.ANSWER, "DONE");
  }
}
