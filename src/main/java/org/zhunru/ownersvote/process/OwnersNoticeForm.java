package org.zhunru.ownersvote.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.ownersvote.VoteWork;

/** The vote is announced, or given up. */
@Component
class OwnersNoticeForm implements UserTaskForm<OwnersNoticeForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "GIVE|CANCEL") String answer, String votesFrom, String votesUntil, @Size(max = 500) String note) {}

  private final VoteWork work;

  OwnersNoticeForm(VoteWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "ownersvote/notice";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.answer().equals("CANCEL")) {
      Taken.by(() -> work.abandon(task.caseRef(), answer.note(), actor.username()));
      return Values.of(OwnersVoteProcess.ANSWER, answer.answer());
    }
    VoteWork.Voting voting =
        Taken.of(() -> work.give(task.caseRef(), answer.votesFrom(), answer.votesUntil(), actor.username()));
    return Values.of(OwnersVoteProcess.ANSWER, answer.answer())
        .and(OwnersVoteProcess.START_DUE, voting.starts())
        .and(OwnersVoteProcess.END_DUE, voting.ends());
  }
}
