package org.zhunru.jointmeeting.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.MinutesWork;

/** The clerk adds to the minutes what was asked for. */
@Component
class RevisionForm implements UserTaskForm<RevisionForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 2000) String remark) {}

  private final MinutesWork work;

  RevisionForm(MinutesWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "jointmeeting/revision";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.revise(task.caseRef(), answer.remark(), actor.username(), task.unit()));
    return Values.none();
  }
}
