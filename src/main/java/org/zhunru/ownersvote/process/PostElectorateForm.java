package org.zhunru.ownersvote.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.ownersvote.ElectorateWork;

/** The list of units and owners is complete and is posted. */
@Component
class PostElectorateForm implements UserTaskForm<PostElectorateForm.Answer> {

  record Answer(@Size(max = 500) String note) {}

  private final ElectorateWork work;

  PostElectorateForm(ElectorateWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "ownersvote/electorate";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.post(task.caseRef(), actor.username()));
    return Values.none();
  }
}
