package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.JointMeetings;
import org.zhunru.tenure.Objections;

/** What the joint meeting decided again on an objection: a vote for keeps the admission. */
@Component
class NoteRedecision implements ServiceTask {

  private final JointMeetings meetings;
  private final Objections objections;

  NoteRedecision(JointMeetings meetings, Objections objections) {
    this.meetings = meetings;
    this.objections = objections;
  }

  @Override
  public void run(Scope scope) {
    JointMeetings.Meeting meeting = meetings.get(scope.get(TenureProcess.MEETING));
    if (meeting.result().equals(JointMeetings.NO_QUORUM)) {
      scope.set(TenureProcess.OBJECTION_RESULT, JointMeetings.NO_QUORUM);
      return;
    }
    objections.redecided(scope.caseRef(), scope.get(TenureProcess.OBJECTION), meeting.carried(), meeting.recordedBy());
    scope.set(TenureProcess.OBJECTION_RESULT, meeting.carried() ? Objections.KEPT : Objections.REVOKED);
  }
}
