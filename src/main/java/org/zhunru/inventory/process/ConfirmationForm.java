package org.zhunru.inventory.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.inventory.RemovalWork;

/** The community has looked whether the plaque is gone. */
@Component
class ConfirmationForm implements UserTaskForm<ConfirmationForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "GONE|STILL_THERE") String answer, @Size(max = 500) String note) {}

  private final RemovalWork work;

  ConfirmationForm(RemovalWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "inventory/confirmation";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean gone = answer.answer().equals("GONE");
    work.confirmed(task.caseRef(), gone, Written.orEmpty(answer.note()), actor.username(), task.unit());
    return Values.of(RemovalProcess.ANSWER, answer.answer());
  }
}
