package org.zhunru.audit.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.audit.AuditDecision;
import org.zhunru.engine.Decision.TableResult;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.DecisionTable.Column;
import org.zhunru.engine.Decisions;
import org.zhunru.rulebook.DecisionExplanation.ExplainedTable;
import org.zhunru.rulebook.DecisionExplanations;
import org.zhunru.rulebook.RuleWords;

/** Puts decisions of the trail into what the API tells: the content of the page that says why. */
@Component
class DecisionAnswers {

  private final Decisions decisions;
  private final DecisionExplanations explanations;
  private final Labels labels;

  DecisionAnswers(Decisions decisions, DecisionExplanations explanations, Labels labels) {
    this.decisions = decisions;
    this.explanations = explanations;
    this.labels = labels;
  }

  DecisionAnswer of(AuditDecision taken) {
    Map<String, String> said =
        explanations.of(taken.decision()).tables().stream()
            .collect(Collectors.toMap(ExplainedTable::key, ExplainedTable::summary, (first, second) -> first));
    List<DecisionAnswer.Table> tables = new ArrayList<>();
    taken.decision().tables().forEach(result -> tables.add(table(result, said.get(result.key()))));
    Collections.reverse(tables);
    String sentence = taken.reasonCode() == null ? said.get(taken.decision().key()) : labels.reason(taken.reasonCode());
    return new DecisionAnswer(
        taken.at(),
        taken.elementId(),
        taken.packageVersion(),
        taken.outcome(),
        taken.reasonCode(),
        taken.rule(),
        sentence,
        tables);
  }

  private DecisionAnswer.Table table(TableResult result, String said) {
    Optional<DecisionTable> known =
        decisions.table(result.key(), result.version()).or(() -> decisions.table(result.key()));
    Map<String, Column> columns =
        known.map(table -> table.inputs().stream().collect(Collectors.toMap(Column::id, Function.identity())))
            .orElse(Map.of());
    Map<String, String> descriptions =
        known.map(
                table ->
                    table.rows().stream()
                        .filter(row -> row.description() != null)
                        .collect(Collectors.toMap(DecisionTable.Row::id, DecisionTable.Row::description)))
            .orElse(Map.of());
    return new DecisionAnswer.Table(
        result.key(),
        result.name(),
        result.version(),
        result.versionTag(),
        said,
        result.inputs().entrySet().stream().map(input -> input(result.key(), input.getKey(), input.getValue(), columns)).toList(),
        result.rows().stream()
            .map(row -> new DecisionAnswer.Row(row.ruleId(), descriptions.get(row.ruleId()), row.outputs()))
            .toList());
  }

  private static DecisionAnswer.Input input(String table, String id, Object value, Map<String, Column> columns) {
    Column column = columns.get(id);
    return new DecisionAnswer.Input(
        column == null ? id : column.name(), column == null ? id : column.label(), value, RuleWords.value(table, value));
  }
}
