package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.inventory.PlaqueTable;

/** The table inventory-plaque, asked when a plaque is entered and when the allowed list changes. */
@Component
class PlaqueAnswers implements PlaqueTable {

  private final Decisions decisions;

  PlaqueAnswers(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Answer of(boolean listed, String prefix) {
    Facts said = decisions.evaluate("inventory-plaque", Facts.none().with("listed", listed).with("prefix", prefix)).outputs();
    return new Answer((Boolean) said.get("plaqueAllowed"), (String) said.get("plaqueReason"));
  }
}
