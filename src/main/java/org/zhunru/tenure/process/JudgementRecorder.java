package org.zhunru.tenure.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.engine.Facts;
import org.zhunru.tenure.Evaluations;
import org.zhunru.tenure.Judgements;

/** Writes what the tables of this room said beside the item, in the engine's transaction. */
@Component
class JudgementRecorder {

  private final Judgements judgements;
  private final Evaluations evaluations;

  JudgementRecorder(Judgements judgements, Evaluations evaluations) {
    this.judgements = judgements;
    this.evaluations = evaluations;
  }

  @EventListener
  void on(DecisionTaken taken) {
    Facts said = taken.decision().outputs();
    switch (taken.decision().key()) {
      case "tenure-exit" -> judgements.judged(taken.caseRef(), (String) said.get("exitResult"), (String) said.get("exitReason"));
      case "tenure-satisfaction" ->
          evaluations.found(
              taken.caseRef(),
              new Evaluations.Found(
                  (Number) said.get("satisfaction"),
                  (String) said.get("satisfactionBasis"),
                  (Number) said.get("residentsSays"),
                  (Number) said.get("communitySays")));
      default -> {
        // another room's table
      }
    }
  }
}
