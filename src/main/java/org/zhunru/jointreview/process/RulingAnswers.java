package org.zhunru.jointreview.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.jointreview.RulingTable;

/** The table jointreview-ruling, asked where the minutes are signed. */
@Component
class RulingAnswers implements RulingTable {

  private final Decisions decisions;

  RulingAnswers(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Said of(String outcome, boolean carried) {
    Facts said =
        decisions
            .evaluate(
                "jointreview-ruling", Facts.none().with("consultationOutcome", outcome).with("reviewCarried", carried))
            .outputs();
    return new Said(
        (String) said.get("ruling"), (Boolean) said.get("barsTopic"), (Boolean) said.get("barsUnchanged"));
  }
}
