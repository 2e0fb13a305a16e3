package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Facts;

/** What the table of plaques says. */
class InventoryRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();

  @ParameterizedTest
  @CsvSource({
    "false,NONE,false,PQ_NOT_LISTED",
    "false,OTHER,false,PQ_NOT_LISTED",
    "true,NONE,true,PQ_LISTED",
    "true,COMMUNITY,true,PQ_WITH_COMMUNITY",
    "true,OTHER,false,PQ_OTHER_NAME"
  })
  void aPlaqueOfTheListHangsWithNothingButTheCommunityBeforeIt(boolean listed, String prefix, boolean allowed, String reason) {
    Decision decision = DECISIONS.evaluate("inventory-plaque", Facts.none().with("listed", listed).with("prefix", prefix));
    decision.tables().forEach(table -> table.rows().forEach(row -> FIRED.add(row.ruleId())));
    assertThat(decision.outputs().get("plaqueAllowed")).isEqualTo(allowed);
    assertThat(decision.outputs().get("plaqueReason")).isEqualTo(reason);
  }

  @AfterAll
  static void everyRowHasFired() {
    Set<String> rows = new TreeSet<>();
    DECISIONS.inForce().stream()
        .filter(table -> table.key().startsWith("inventory-"))
        .forEach(table -> table.rows().forEach(row -> rows.add(row.id())));
    assertThat(rows).hasSize(4).isEqualTo(FIRED);
  }
}
