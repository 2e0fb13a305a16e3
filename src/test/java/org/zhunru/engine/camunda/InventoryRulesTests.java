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
    "false,'',false,PQ_NOT_LISTED",
    "false,拱城,false,PQ_NOT_LISTED",
    "true,'',true,PQ_LISTED",
    "true,拱城,true,PQ_WITH_COMMUNITY",
    "true,一二三四五六七八九十,true,PQ_WITH_COMMUNITY",
    "true,一二三四五六七八九十一,false,PQ_PREFIX_LONG",
    "true,区城管局驻拱城,false,PQ_OTHER_BODY",
    "true,南津街道,false,PQ_OTHER_BODY",
    "true,某某服务公司,false,PQ_OTHER_BODY",
    "true,数字作战中心拱城,false,PQ_OTHER_BODY"
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
    assertThat(rows).hasSize(6).isEqualTo(FIRED);
  }
}
