package org.zhunru.voice.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.voice.TicketWork;

/** The department signs, or objects with the legal basis of its objection. */
@Component
class SignForm implements UserTaskForm<SignForm.Answer> {

  record Answer(@NotNull @Pattern(regexp = "SIGN|OBJECT") String answer, @Size(max = 1000) String basis) {}

  private final TicketWork work;

  SignForm(TicketWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "voice/sign";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.sign(task.caseRef(), answer.answer().equals("OBJECT"), answer.basis(), actor.username()));
    return Values.of(VoiceProcess.ANSWER, answer.answer());
  }
}
