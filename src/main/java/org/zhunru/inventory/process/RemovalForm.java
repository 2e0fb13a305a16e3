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

/** Whoever hung the plaque has taken it down, or says why it should stay. */
@Component
class RemovalForm implements UserTaskForm<RemovalForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "REMOVED|OBJECT") String answer, @NotBlank @Size(max = 500) String note) {}

  private final RemovalWork work;
  private final Written written;

  RemovalForm(RemovalWork work, Written written) {
    this.work = work;
    this.written = written;
  }

  @Override
  public String key() {
    return "inventory/removal";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String note = written.note(answer.note());
    if (answer.answer().equals("REMOVED")) {
      work.removed(task.caseRef(), note, actor.username(), task.unit());
    } else {
      work.objected(task.caseRef(), note, actor.username(), task.unit());
    }
    return Values.of(RemovalProcess.ANSWER, answer.answer());
  }
}
