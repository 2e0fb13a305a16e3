package org.zhunru.inventory.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.inventory.RemovalWork;

/** The lead unit says whether the plaque may stay. */
@Component
class RulingForm implements UserTaskForm<RulingForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "KEEP|REMOVE") String answer, @NotBlank @Size(max = 500) String note) {}

  private final RemovalWork work;
  private final Written written;

  RulingForm(RemovalWork work, Written written) {
    this.work = work;
    this.written = written;
  }

  @Override
  public String key() {
    return "inventory/ruling";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean keep = answer.answer().equals("KEEP");
    work.ruled(task.caseRef(), keep, written.note(answer.note()), actor.username(), task.unit());
    return Values.of(RemovalProcess.ANSWER, answer.answer());
  }
}
