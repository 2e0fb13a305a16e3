package org.zhunru.tenure.process;

import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;

/**
 * Exits and objections that wait under an earlier drawing for a clerk to type what the joint meeting decided, or for a leader to
 * sign it, are referred to the joint meeting when this version starts. Where nothing waits, nothing happens.
 */
@Component
class MeetingsBefore {

  private final Processes processes;

  MeetingsBefore(Processes processes) {
    this.processes = processes;
  }

  @EventListener(ApplicationReadyEvent.class)
  void refer() {
    processes.callAgain("tenure-exit", Set.of("Ask_RecordExitMeeting", "Ask_SignExit"), null);
    processes.callAgain("tenure-objection", Set.of("Ask_Redecide", "Ask_SignRedecision"), "Do_ReferObjection");
  }
}
