package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.JointMeetings;

/** Lays the vote of the joint meeting beside the decision whether it is valid and carried. */
@Component
class CollectVote implements ServiceTask {

  private final JointMeetings meetings;

  CollectVote(JointMeetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(new Facts(meetings.voteFacts(scope.caseRef())));
  }
}
