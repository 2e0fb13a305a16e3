package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ImplementationWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** All promises are entered, or nothing is to be carried out. */
@Component
class PromisesForm implements UserTaskForm<PromisesForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "PROMISED|NONE") String answer, @Size(max = 500) String note) {}

  private final ImplementationWork work;

  PromisesForm(ImplementationWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/promises";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean promised = answer.answer().equals("PROMISED");
    Instant due = Taken.of(() -> work.register(task.caseRef(), promised, answer.note(), actor.username()));
    return Values.of(ConsultationProcess.ANSWER, answer.answer()).and(ConsultationProcess.PROMISE_DUE, due);
  }
}
