package org.zhunru.rulebook;

import java.util.List;

/**
 * A decision as people read it, the asked table first.
 *
 * @param tables the tables that were asked
 */
public record DecisionExplanation(List<ExplainedTable> tables) {

  /**
   * @param version e.g. 第 1 版
   * @param summary one sentence: what the matched rows say
   * @param inputs label and value of each input column
   * @param outputs labels of the output columns
   * @param calculated true for a bare expression, which has no rows to show
   * @param rules ids of matched rows, separated by spaces, for the drawing
   */
  public record ExplainedTable(
      String key,
      String name,
      String version,
      String summary,
      List<ExplainedColumn> inputs,
      List<String> outputs,
      List<ExplainedRow> matched,
      List<ExplainedRow> others,
      boolean calculated,
      String rules) {}

  /** @param value what stood under the column this time; null where the table was not asked */
  public record ExplainedColumn(String label, String value) {}

  public record ExplainedRow(String id, String description, List<String> conditions, List<String> conclusions) {}
}
