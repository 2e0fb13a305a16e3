package org.zhunru.jointmeeting.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.VoteResult;
import org.zhunru.jointmeeting.VotingWork;

/** The clerk records what the meeting found beside the vote. */
@Component
class ConclusionForm implements UserTaskForm<ConclusionForm.Answer> {

  record Answer(
      @Size(max = 1000) String matterTitle,
      Boolean redFlagsStripped,
      Boolean marketable,
      Boolean workloadHigh,
      @NotBlank @Size(max = 2000) String conclusion) {}

  private final VotingWork work;

  ConclusionForm(VotingWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "jointmeeting/conclusion";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Map<String, Boolean> found = new HashMap<>();
    found.put("redFlagsStripped", answer.redFlagsStripped());
    found.put("marketable", answer.marketable());
    found.put("workloadHigh", answer.workloadHigh());
    VoteResult result = VoteResult.valueOf(task.scope().get(JointMeetingProcess.VOTE_RESULT));
    Taken.by(() -> work.conclude(task.caseRef(), matter(task), result, found, answer.conclusion()));
    return Values.none();
  }

  @Override
  public String line(OpenTask task) {
    return work.line(matter(task));
  }

  @Override
  public Facts prefill(OpenTask task) {
    return Facts.none().with("matterTitle", work.title(matter(task))).with("findings", work.findings(matter(task)));
  }

  private static long matter(OpenTask task) {
    return Long.parseLong(task.scope().get(JointMeetingProcess.MATTER));
  }
}
