package org.zhunru.jointmeeting.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.SessionWork;

/** A member's paper before the meeting. */
@Component
class PaperForm implements UserTaskForm<PaperForm.Answer> {

  record Answer(
      @NotBlank @Size(max = 2000) String paper) {}

  private final SessionWork work;

  PaperForm(SessionWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "jointmeeting/paper";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    Taken.by(() -> work.requireWriter(task.caseRef(), actor.username()));
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.paper(task.caseRef(), answer.paper(), actor.username()));
    return Values.none();
  }
}
