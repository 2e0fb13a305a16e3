package org.zhunru.engine;

import java.util.List;

/**
 * A decision table as people read it.
 *
 * @param key id of the decision
 * @param version number the engine gave it when it was deployed, 1 where it was read from the file
 * @param versionTag the version its authors gave it
 * @param hitPolicy UNIQUE or COLLECT (LITERAL for a bare expression)
 * @param requires keys of the tables whose results this one reads
 */
public record DecisionTable(
    String key,
    String name,
    int version,
    String versionTag,
    String hitPolicy,
    List<Column> inputs,
    List<Column> outputs,
    List<Row> rows,
    List<String> requires) {

  /**
   * @param name for an input its expression, for an output its name
   * @param allowed the values the model allows, as written in the model; empty where it allows any
   */
  public record Column(String id, String label, String name, String type, List<String> allowed) {}

  /**
   * @param conditions one cell per input, {@code -} where any value will do
   * @param description what the row says, in Chinese
   */
  public record Row(String id, String description, List<String> conditions, List<String> conclusions) {}
}
