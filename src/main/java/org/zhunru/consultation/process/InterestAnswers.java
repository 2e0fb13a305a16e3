package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.Interest;
import org.zhunru.consultation.InterestAct;
import org.zhunru.consultation.InterestTable;
import org.zhunru.engine.CaseDecisions;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The table consultation-interest, asked outside the drawing. */
@Component
class InterestAnswers implements InterestTable {

  private static final String TABLE = "consultation-interest";

  private final Decisions decisions;
  private final CaseDecisions cases;

  InterestAnswers(Decisions decisions, CaseDecisions cases) {
    this.decisions = decisions;
    this.cases = cases;
  }

  @Override
  public Standing of(Interest interest, InterestAct act) {
    return standing(decisions.evaluate(TABLE, facts(interest, act)));
  }

  @Override
  public Standing of(String ref, Interest interest, InterestAct act) {
    return standing(cases.take(ref, TABLE, facts(interest, act)));
  }

  private static Facts facts(Interest interest, InterestAct act) {
    return Facts.none().with("interest", interest.name()).with("act", act.name());
  }

  private static Standing standing(Decision decision) {
    Facts said = decision.outputs();
    return new Standing("BARRED".equals(said.get("standing")), (String) said.get("reason"));
  }
}
