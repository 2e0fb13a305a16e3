package org.zhunru.jointreview.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.CaseDecisions;
import org.zhunru.engine.Facts;
import org.zhunru.jointreview.RulingTable;

/** The table jointreview-ruling, asked where the minutes are signed. */
@Component
class RulingAnswers implements RulingTable {

  private final CaseDecisions decisions;

  RulingAnswers(CaseDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Said of(String ref, String outcome, boolean carried) {
    Facts said =
        decisions
            .take(
                ref, "jointreview-ruling", Facts.none().with("consultationOutcome", outcome).with("reviewCarried", carried))
            .outputs();
    return new Said(
        (String) said.get("ruling"), (Boolean) said.get("barsTopic"), (Boolean) said.get("barsUnchanged"));
  }
}
