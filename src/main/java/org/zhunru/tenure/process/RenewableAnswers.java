package org.zhunru.tenure.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.tenure.RenewableTable;

/** The table tenure-renewable, asked outside the drawing. */
@Component
class RenewableAnswers implements RenewableTable {

  private final Decisions decisions;

  RenewableAnswers(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Answer of(Map<String, Object> facts) {
    Facts said = decisions.evaluate("tenure-renewable", new Facts(facts)).outputs();
    return new Answer((Boolean) said.get("renewalPossible"), (String) said.get("renewableReason"));
  }
}
