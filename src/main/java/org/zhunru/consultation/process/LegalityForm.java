package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ResultWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Whether the procedure and what was decided are lawful. */
@Component
class LegalityForm implements UserTaskForm<LegalityForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "OK|ISSUE") String answer, @Size(max = 2000) String note) {}

  private final ResultWork work;

  LegalityForm(ResultWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/legality";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.checkLegality(task.caseRef(), answer.answer().equals("ISSUE"), answer.note(), actor.username(), task.unit()));
    return Values.none();
  }
}
