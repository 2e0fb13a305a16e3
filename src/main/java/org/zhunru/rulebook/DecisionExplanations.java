package org.zhunru.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decision.MatchedRow;
import org.zhunru.engine.Decision.TableResult;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.DecisionTable.Row;
import org.zhunru.engine.Decisions;
import org.zhunru.rulebook.DecisionExplanation.ExplainedColumn;
import org.zhunru.rulebook.DecisionExplanation.ExplainedRow;
import org.zhunru.rulebook.DecisionExplanation.ExplainedTable;

/** Puts decisions and tables into words; the fragment {@code rulebook/why :: why(decision)} shows them. */
@Component("decisionExplanations")
public class DecisionExplanations {

  private final Decisions decisions;

  public DecisionExplanations(Decisions decisions) {
    this.decisions = decisions;
  }

  /** A decision that was taken, with its matched rows and the values it was given, on the tables of its time. */
  public DecisionExplanation of(Decision decision) {
    List<ExplainedTable> tables = new ArrayList<>();
    for (TableResult result : decision.tables()) {
      decisions
          .table(result.key(), result.version())
          .or(() -> decisions.table(result.key()))
          .ifPresent(table -> tables.add(explain(table, result)));
    }
    Collections.reverse(tables);
    return new DecisionExplanation(List.copyOf(tables));
  }

  /** A table nobody asked: all rows, none matched. */
  public DecisionExplanation of(DecisionTable table) {
    TableResult unasked =
        new TableResult(table.key(), table.name(), table.version(), table.versionTag(), Map.of(), List.of());
    return new DecisionExplanation(List.of(explain(table, unasked)));
  }

  private static ExplainedTable explain(DecisionTable table, TableResult result) {
    Map<String, MatchedRow> matched = new HashMap<>();
    result.rows().forEach(row -> matched.put(row.ruleId(), row));
    List<ExplainedRow> hits = new ArrayList<>();
    List<ExplainedRow> others = new ArrayList<>();
    for (Row row : table.rows()) {
      MatchedRow hit = matched.get(row.id());
      (hit == null ? others : hits).add(new ExplainedRow(
          row.id(),
          row.description(),
          row.conditions().stream().map(cell -> CellWords.condition(table.key(), cell)).toList(),
          hit == null
              ? row.conclusions().stream().map(cell -> CellWords.conclusion(table.key(), cell)).toList()
              : words(table.key(), table.outputs().stream().map(output -> hit.outputs().get(output.name())).toList())));
    }
    boolean calculated = table.hitPolicy().equals("LITERAL");
    return new ExplainedTable(
        table.key(),
        table.name(),
        RuleWords.text("version", result.version(), result.versionTag()),
        summary(hits, calculated),
        table.inputs().stream()
            .map(column -> new ExplainedColumn(
                column.label(),
                result.inputs().containsKey(column.id()) ? RuleWords.value(table.key(), result.inputs().get(column.id())) : null))
            .toList(),
        table.outputs().stream().map(DecisionTable.Column::label).toList(),
        hits,
        others,
        calculated,
        result.rows().stream().map(MatchedRow::ruleId).collect(Collectors.joining(" ")));
  }

  private static List<String> words(String table, Collection<Object> values) {
    return values.stream().map(value -> RuleWords.value(table, value)).toList();
  }

  private static String summary(List<ExplainedRow> hits, boolean calculated) {
    if (hits.isEmpty()) {
      return RuleWords.text("why.none");
    }
    if (calculated) {
      return RuleWords.text("why.literal", String.join("", hits.get(0).conclusions()));
    }
    return hits.stream().map(ExplainedRow::description).collect(Collectors.joining());
  }
}
