package org.zhunru.engine.camunda;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.zhunru.engine.Decision.MatchedRow;
import org.zhunru.engine.Decision.TableResult;
import org.zhunru.engine.DecisionTable;

/** What one table was given and which rows matched. */
final class DecisionTraces {

  private DecisionTraces() {}

  static TableResult of(DmnDecisionLogicEvaluationEvent event, DmnModels models, ToIntFunction<String> versions) {
    String key = event.getDecision().getKey();
    DecisionTable table = models.table(key).orElseThrow();
    Map<String, Object> inputs = new LinkedHashMap<>();
    List<MatchedRow> rows;
    if (event instanceof DmnDecisionTableEvaluationEvent evaluated) {
      evaluated.getInputs().forEach(input -> inputs.put(input.getId(), plain(input.getValue())));
      rows = evaluated.getMatchingRules().stream().map(DecisionTraces::row).toList();
    } else {
      var evaluated = (DmnDecisionLiteralExpressionEvaluationEvent) event;
      Map<String, Object> output = new LinkedHashMap<>();
      output.put(evaluated.getOutputName(), plain(evaluated.getOutputValue()));
      rows = List.of(new MatchedRow(table.rows().get(0).id(), output));
    }
    return new TableResult(key, table.name(), versions.applyAsInt(key), table.versionTag(), inputs, rows);
  }

  private static MatchedRow row(DmnEvaluatedDecisionRule rule) {
    Map<String, Object> outputs = new LinkedHashMap<>();
    rule.getOutputEntries().forEach((name, output) -> outputs.put(name, plain(output.getValue())));
    return new MatchedRow(rule.getId(), outputs);
  }

  /** Texts and flags as they are; whole numbers as Integer or Long, others as Double. */
  private static Object plain(TypedValue typed) {
    Object value = typed == null ? null : typed.getValue();
    if (value instanceof Number number) {
      BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
      if (exact.scale() > 0) {
        return exact.doubleValue();
      }
      long whole = exact.longValue();
      return (int) whole == whole ? (Object) (int) whole : (Object) whole;
    }
    return value;
  }
}
