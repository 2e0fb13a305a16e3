package org.zhunru.ownersvote.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.ownersvote.VoteWork;

/** Another person counts the written ballots and has to agree with what was entered. */
@Component
class CountAgainForm implements UserTaskForm<CountAgainForm.Answer> {

  record Answer(
      @NotNull @Min(0) @Max(99_999) Integer agreed,
      @NotNull @Min(0) @Max(99_999) Integer against,
      @NotNull @Min(0) @Max(99_999) Integer abstained) {}

  private final VoteWork work;

  CountAgainForm(VoteWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "ownersvote/recount";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    Taken.by(() -> work.requireOther(task.caseRef(), actor.username(), "agreed"));
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(
        () -> work.countAgain(task.caseRef(), answer.agreed(), answer.against(), answer.abstained(), actor.username()));
    return Values.none();
  }
}
