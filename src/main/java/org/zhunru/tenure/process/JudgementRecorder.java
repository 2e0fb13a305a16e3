package org.zhunru.tenure.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.engine.Facts;
import org.zhunru.tenure.Judgements;

/** Writes what the table of exits said beside the item, in the engine's transaction. */
@Component
class JudgementRecorder {

  private final Judgements judgements;

  JudgementRecorder(Judgements judgements) {
    this.judgements = judgements;
  }

  @EventListener
  void on(DecisionTaken taken) {
    if (taken.decision().key().equals("tenure-exit")) {
      Facts said = taken.decision().outputs();
      judgements.judged(taken.caseRef(), (String) said.get("exitResult"), (String) said.get("exitReason"));
    }
  }
}
