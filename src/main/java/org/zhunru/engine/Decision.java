package org.zhunru.engine;

import java.util.List;
import java.util.Map;

/**
 * One run of a decision: the facts it was given and what each table answered, required tables first.
 *
 * @param key the decision that was asked
 */
public record Decision(String key, Facts facts, List<TableResult> tables) {

  /** @param inputs value under each input column, by column id */
  public record TableResult(
      String key, String name, int version, String versionTag, Map<String, Object> inputs, List<MatchedRow> rows) {}

  /** @param outputs value of each output, by output name */
  public record MatchedRow(String ruleId, Map<String, Object> outputs) {}

  /** Outputs of the asked table's first matched row; empty where no row matched. */
  public Facts outputs() {
    TableResult asked = tables.get(tables.size() - 1);
    return asked.rows().isEmpty() ? Facts.none() : new Facts(asked.rows().get(0).outputs());
  }
}
