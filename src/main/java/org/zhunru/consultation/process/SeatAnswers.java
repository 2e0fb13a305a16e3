package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.FigureKind;
import org.zhunru.consultation.InterestTable.Standing;
import org.zhunru.consultation.SeatTable;
import org.zhunru.consultation.SeatType;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The table consultation-seat, asked when the list changes and when a notice is given. */
@Component
class SeatAnswers implements SeatTable {

  private final Decisions decisions;

  SeatAnswers(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Standing of(String form, SeatType seat, FigureKind base) {
    Facts asked =
        Facts.none().with("form", form).with("seat", seat.name()).with("chosenBase", base == null ? null : base.name());
    Facts said = decisions.evaluate("consultation-seat", asked).outputs();
    return new Standing("ADVISES".equals(said.get("seatStanding")), (String) said.get("reason"));
  }
}
