package org.zhunru.engine.camunda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Variable;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.DecisionTable.Column;
import org.zhunru.engine.DecisionTable.Row;

/** Turns the decisions of one file into tables as people read them. */
final class DmnReader {

  private final Map<String, List<String>> allowed = new LinkedHashMap<>();

  DmnReader(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table) {
        for (Input input : table.getInputs()) {
          if (input.getInputValues() != null) {
            allowed.putIfAbsent(
                input.getInputExpression().getText().getTextContent(),
                split(input.getInputValues().getText().getTextContent()));
          }
        }
      }
    }
  }

  /** Values the file allows for a fact, as written there; a text without its quotation marks. */
  List<String> allowed(String fact) {
    return allowed.getOrDefault(fact, List.of());
  }

  DecisionTable table(Decision decision) {
    List<String> requires = decision.getInformationRequirements().stream()
        .map(InformationRequirement::getRequiredDecision)
        .filter(Objects::nonNull)
        .map(Decision::getId)
        .toList();
    if (decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table) {
      return new DecisionTable(
          decision.getId(), decision.getName(), 1, decision.getVersionTag(), table.getHitPolicy().name(),
          table.getInputs().stream().map(this::column).toList(),
          table.getOutputs().stream().map(DmnReader::column).toList(),
          table.getRules().stream().map(DmnReader::row).toList(),
          requires);
    }
    LiteralExpression expression = (LiteralExpression) decision.getExpression();
    Variable result = decision.getVariable();
    return new DecisionTable(
        decision.getId(), decision.getName(), 1, decision.getVersionTag(), "LITERAL",
        List.of(),
        List.of(new Column(result.getId(), decision.getName(), result.getName(), result.getTypeRef(), List.of())),
        List.of(new Row(
            expression.getId(), description(decision), List.of(), List.of(expression.getText().getTextContent()))),
        requires);
  }

  private Column column(Input input) {
    String name = input.getInputExpression().getText().getTextContent();
    return new Column(
        input.getId(), input.getLabel(), name, input.getInputExpression().getTypeRef(), allowed(name));
  }

  private static Column column(Output output) {
    return new Column(output.getId(), output.getLabel(), output.getName(), output.getTypeRef(), List.of());
  }

  private static Row row(Rule rule) {
    List<String> conditions = new ArrayList<>();
    for (InputEntry cell : rule.getInputEntries()) {
      String text = cell.getText().getTextContent();
      conditions.add(text.isBlank() ? "-" : text);
    }
    List<String> conclusions = new ArrayList<>();
    for (OutputEntry cell : rule.getOutputEntries()) {
      conclusions.add(cell.getText().getTextContent());
    }
    return new Row(rule.getId(), description(rule), conditions, conclusions);
  }

  private static String description(DmnElement element) {
    return element.getDescription() == null ? "" : element.getDescription().getTextContent();
  }

  private static List<String> split(String values) {
    return Arrays.stream(values.split(",")).map(String::trim).map(v -> v.replaceAll("^\"|\"$", "")).toList();
  }
}
