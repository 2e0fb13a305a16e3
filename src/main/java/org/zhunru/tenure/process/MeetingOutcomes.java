package org.zhunru.tenure.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.jointmeeting.MatterDecided;
import org.zhunru.jointmeeting.MatterWithdrawn;
import org.zhunru.tenure.Objections;
import org.zhunru.tenure.Referrals;

/** What became of a matter before the joint meeting goes on to that one process which waits for it. */
@Component
class MeetingOutcomes {

  static final String EXIT_DECIDED = "tenure.exit-decided";
  static final String OBJECTION_DECIDED = "tenure.objection-decided";

  private final Referrals referrals;
  private final Processes processes;

  MeetingOutcomes(Referrals referrals, Processes processes) {
    this.referrals = referrals;
    this.processes = processes;
  }

  @EventListener
  void decided(MatterDecided matter) {
    switch (matter.topic()) {
      case EXIT -> {
        if (referrals.exitDecided(matter)) {
          exit(matter.ref(), matter.subject(), matter.carried());
        }
      }
      case OBJECTION ->
          referrals.redecided(matter).ifPresent(result -> objection(matter.ref(), matter.subject(), result));
      case ADMISSION, CONSULTATION -> {
        // another room's
      }
    }
  }

  @EventListener
  void withdrawn(MatterWithdrawn matter) {
    switch (matter.topic()) {
      case EXIT -> {
        if (referrals.exitWithdrawn(matter.subject())) {
          exit(matter.ref(), matter.subject(), false);
        }
      }
      case OBJECTION -> {
        if (referrals.objectionWithdrawn(matter.subject())) {
          objection(matter.ref(), matter.subject(), Objections.LAPSED);
        }
      }
      case ADMISSION, CONSULTATION -> {
        // another room's
      }
    }
  }

  private void exit(String ref, long exit, boolean exited) {
    processes.correlate(
        EXIT_DECIDED, ref, TenureProcess.EXIT_MATTER, Math.toIntExact(exit), Values.of(TenureProcess.EXITED, exited));
  }

  private void objection(String ref, long objection, String result) {
    processes.correlate(
        OBJECTION_DECIDED, ref, TenureProcess.OBJECTION, Math.toIntExact(objection),
        Values.of(TenureProcess.OBJECTION_RESULT, result));
  }
}
