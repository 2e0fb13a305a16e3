package org.zhunru.inventory.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.inventory.PlaqueTable;

/** The table inventory-plaque, asked when a plaque is entered, when the allowed list changes, and at the start for what it never judged. */
@Component
class PlaqueAnswers implements PlaqueTable {

  private final Decisions decisions;

  PlaqueAnswers(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Answer of(boolean listed, Prefix prefix) {
    Facts asked = Facts.none().with("listed", listed).with("prefix", prefix.name());
    Facts said = decisions.evaluate("inventory-plaque", asked).outputs();
    return new Answer((Boolean) said.get("plaqueAllowed"), (String) said.get("plaqueReason"));
  }
}
