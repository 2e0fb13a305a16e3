package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ResultWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The proposal is changed before it is consulted on once more. */
@Component
class RevisionForm implements UserTaskForm<RevisionForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 2000) String changes) {}

  private final ResultWork work;

  RevisionForm(ResultWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/revision";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.revise(task.caseRef(), answer.changes(), actor.username(), task.unit()));
    return Values.none();
  }
}
