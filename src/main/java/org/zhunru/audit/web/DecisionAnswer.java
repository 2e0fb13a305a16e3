package org.zhunru.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A decision of the rules as the API tells it.
 *
 * @param element the drawn task that asked
 * @param packageVersion version of the rule package
 * @param outcome null where the tables state none
 * @param rule the row's name in the central table, null where the tables state none
 * @param sentence what was decided, in Chinese
 * @param tables every table that was asked, the one that answered first
 */
@Schema(description = "一次规则判断：时间、版本、结论、理由，以及用到的每张决策表")
record DecisionAnswer(
    Instant at,
    String element,
    String packageVersion,
    String outcome,
    String reasonCode,
    String rule,
    String sentence,
    List<Table> tables) {

  /** @param sentence what the matched rows say; absent where the table is no longer in force */
  record Table(
      String key, String name, int version, String versionTag, String sentence, List<Input> inputs, List<Row> matched) {}

  /**
   * A value the table was given.
   *
   * @param name the fact, or the column's id where the table is no longer in force
   * @param text the value in Chinese
   */
  record Input(String name, String label, Object value, String text) {}

  /** A row that matched, with the value of each output by its name. */
  record Row(String ruleId, String description, Map<String, Object> outputs) {}
}
