package org.zhunru.consultation.process;

import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.MeetingWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The vote is closed; nothing is counted by hand here. */
@Component
class ClosingForm implements UserTaskForm<ClosingForm.Answer> {

  record Answer(
      @Size(max = 500) String note) {}

  private final MeetingWork work;

  ClosingForm(MeetingWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/closing";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    Taken.by(() -> work.requireOther(task.caseRef(), actor.username()));
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.close(task.caseRef(), actor.username()));
    return Values.none();
  }
}
