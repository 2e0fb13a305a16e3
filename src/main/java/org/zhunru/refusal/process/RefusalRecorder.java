package org.zhunru.refusal.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.engine.Facts;
import org.zhunru.refusal.Verifications;

/** Writes the answer of the table into the report, in the engine's transaction. */
@Component
class RefusalRecorder {

  private final Verifications verifications;

  RefusalRecorder(Verifications verifications) {
    this.verifications = verifications;
  }

  @EventListener
  void on(DecisionTaken taken) {
    if (taken.decision().key().equals("refusal-check")) {
      Facts answer = taken.decision().outputs();
      String verdict = (String) answer.get("verdict");
      String ground = (String) answer.get("ground");
      if (taken.elementId().equals(RefusalProcess.DECIDE_VERIFIED)) {
        verifications.recordFound(taken.caseRef(), verdict, ground);
      } else {
        verifications.recordVerdict(taken.caseRef(), verdict, ground);
      }
    }
  }
}
