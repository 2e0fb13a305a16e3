package org.zhunru.refusal.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.refusal.Verifications;

/** Who handed the task down says something to it. */
@Component
class StatementForm implements UserTaskForm<StatementForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "WITHDRAW|EXPLAIN") String stance, @NotBlank @Size(max = 2000) String statement) {}

  private final Verifications verifications;
  private final FormWords words;

  StatementForm(Verifications verifications, FormWords words) {
    this.verifications = verifications;
    this.words = words;
  }

  @Override
  public String key() {
    return "refusal/statement";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    verifications.hear(
        task.caseRef(),
        answer.stance(),
        words.written("statement", answer.statement()),
        actor.username(),
        task.unit());
    return Values.none();
  }
}
