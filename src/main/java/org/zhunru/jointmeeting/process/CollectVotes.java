package org.zhunru.jointmeeting.process;

import org.springframework.stereotype.Component;
import org.zhunru.district.Parameters;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.jointmeeting.Tally;
import org.zhunru.jointmeeting.VotingWork;

/** The votes become the facts of the table. */
@Component
class CollectVotes implements ServiceTask {

  private final VotingWork work;
  private final Parameters parameters;

  CollectVotes(VotingWork work, Parameters parameters) {
    this.work = work;
    this.parameters = parameters;
  }

  @Override
  public void run(Scope scope) {
    Tally tally = work.count(scope.caseRef(), Long.parseLong(scope.get(JointMeetingProcess.MATTER)));
    scope.offer(
        Facts.none()
            .with("entitled", tally.entitled())
            .with("cast", tally.cast())
            .with("leastEntitled", parameters.number("jointmeeting.least-entitled"))
            .with("quorum", parameters.value("jointmeeting.quorum").doubleValue())
            .with("votesFor", tally.votesFor())
            .with("votesAgainst", tally.votesAgainst())
            .with("majority", parameters.value("joint-review.majority").doubleValue()));
  }
}
