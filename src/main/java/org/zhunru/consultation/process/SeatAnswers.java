package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.FigureKind;
import org.zhunru.consultation.InterestTable.Standing;
import org.zhunru.consultation.SeatTable;
import org.zhunru.consultation.SeatType;
import org.zhunru.engine.CaseDecisions;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The table consultation-seat, asked when the list changes and when a notice is given. */
@Component
class SeatAnswers implements SeatTable {

  private static final String TABLE = "consultation-seat";

  private final Decisions decisions;
  private final CaseDecisions cases;

  SeatAnswers(Decisions decisions, CaseDecisions cases) {
    this.decisions = decisions;
    this.cases = cases;
  }

  @Override
  public Standing of(String form, SeatType seat, FigureKind base) {
    return standing(decisions.evaluate(TABLE, facts(form, seat, base)));
  }

  @Override
  public Standing of(String ref, String form, SeatType seat, FigureKind base) {
    return standing(cases.take(ref, TABLE, facts(form, seat, base)));
  }

  private static Facts facts(String form, SeatType seat, FigureKind base) {
    return Facts.none().with("form", form).with("seat", seat.name()).with("chosenBase", base == null ? null : base.name());
  }

  private static Standing standing(Decision decision) {
    Facts said = decision.outputs();
    return new Standing("ADVISES".equals(said.get("seatStanding")), (String) said.get("reason"));
  }
}
