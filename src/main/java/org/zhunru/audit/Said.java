package org.zhunru.audit;

import java.util.List;
import java.util.Objects;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decision.TableResult;

/**
 * What a decision says in one line: taken from the asked table, and where that is silent from the tables it requires,
 * nearest first.
 *
 * @param rule the row's name as the table states it, e.g. {@code R17}
 * @param rulesOutcome what the rules said before an officer's override, from the first table that states an outcome
 * @param override what officers set against the rules, null where they did not
 */
record Said(
    String outcome, String reasonCode, String rule, String rulesOutcome, String override) {

  /** What the judging tables of the rooms call their answer, and its reason. */
  private static final List<String> OUTCOMES = List.of("outcome", "verdict", "result");

  private static final List<String> REASONS = List.of("reasonCode", "ground", "result");

  static Said by(Decision decision) {
    String rulesOutcome = firstOutcome(decision.tables());
    String override = blankToNull(decision.facts().get("overrideOutcome"));
    return new Said(
        output(decision, OUTCOMES),
        output(decision, REASONS),
        output(decision, List.of("ruleId")),
        rulesOutcome,
        override == null || override.equals(rulesOutcome) ? null : override);
  }

  /** True where the decision judges a request: only then it states an outcome with its reason. */
  boolean judges() {
    return outcome != null && reasonCode != null;
  }

  private static String output(Decision decision, List<String> names) {
    List<TableResult> tables = decision.tables();
    for (int i = tables.size() - 1; i >= 0; i--) {
      String found =
          tables.get(i).rows().stream()
              .flatMap(row -> names.stream().map(name -> blankToNull(row.outputs().get(name))))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String firstOutcome(List<TableResult> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> OUTCOMES.stream().map(name -> blankToNull(row.outputs().get(name))))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String blankToNull(Object value) {
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
