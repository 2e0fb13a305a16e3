package org.zhunru.jointmeeting.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.Choice;
import org.zhunru.jointmeeting.VotingWork;

/** A member votes on one matter. */
@Component
class VoteForm implements UserTaskForm<VoteForm.Answer> {

  record Answer(
      @Size(max = 1000) String matterTitle,
      @NotNull @Pattern(regexp = "FOR|AGAINST|ABSTAIN|RECUSE") String choice,
      @Size(max = 500) String reason) {}

  private final VotingWork work;

  VoteForm(VotingWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "jointmeeting/vote";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    Taken.by(() -> work.requireEntitled(task.caseRef(), matter(task), actor.username()));
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Choice choice = Choice.valueOf(answer.choice());
    Taken.by(() -> work.vote(task.caseRef(), matter(task), choice, answer.reason(), actor.username()));
    return Values.none();
  }

  @Override
  public String line(OpenTask task) {
    return work.line(matter(task));
  }

  @Override
  public Facts prefill(OpenTask task) {
    return Facts.none().with("matterTitle", work.title(matter(task)));
  }

  private static long matter(OpenTask task) {
    return Long.parseLong(task.scope().get(JointMeetingProcess.MATTER));
  }
}
