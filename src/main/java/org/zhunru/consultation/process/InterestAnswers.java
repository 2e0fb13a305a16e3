package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.Interest;
import org.zhunru.consultation.InterestAct;
import org.zhunru.consultation.InterestTable;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The table consultation-interest, asked outside the drawing. */
@Component
class InterestAnswers implements InterestTable {

  private final Decisions decisions;

  InterestAnswers(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Standing of(Interest interest, InterestAct act) {
    Facts facts = Facts.none().with("interest", interest.name()).with("act", act.name());
    Facts said = decisions.evaluate("consultation-interest", facts).outputs();
    return new Standing("BARRED".equals(said.get("standing")), (String) said.get("reason"));
  }
}
