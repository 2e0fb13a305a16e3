package org.zhunru.admission.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.admission.MeetingAnswer;
import org.zhunru.admission.Meetings;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.Finding;
import org.zhunru.jointmeeting.MatterDecided;
import org.zhunru.jointmeeting.Topic;

/** The joint meeting decided on a request: its vote and findings are recorded, and the request goes on. */
@Component
class JointDecision {

  private static final String DECIDED = "admission.joint-meeting-decided";

  private final Meetings meetings;
  private final Processes processes;

  JointDecision(Meetings meetings, Processes processes) {
    this.meetings = meetings;
    this.processes = processes;
  }

  @EventListener
  void decided(MatterDecided matter) {
    if (matter.topic() != Topic.ADMISSION) {
      return;
    }
    MeetingAnswer answer =
        new MeetingAnswer(
            matter.heldOn(),
            matter.tally().cast(),
            matter.tally().votesFor(),
            matter.tally().votesAgainst(),
            matter.found().get(Finding.RED_FLAGS_STRIPPED),
            matter.found().get(Finding.MARKETABLE),
            matter.found().get(Finding.WORKLOAD_HIGH),
            matter.session() + " " + matter.conclusion());
    meetings.recordMeeting(matter.ref(), answer, "system", matter.signedBy(), null);
    processes.correlate(DECIDED, matter.ref(), Values.none());
  }
}
