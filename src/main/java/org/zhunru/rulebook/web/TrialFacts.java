package org.zhunru.rulebook.web;

import java.util.List;
import java.util.Map;
import org.zhunru.engine.DecisionTable.Column;
import org.zhunru.engine.Facts;
import org.zhunru.rulebook.RuleReaders;

/** The facts of a trial as typed. */
final class TrialFacts {

  /** One question of the trial form with what was typed. */
  record Question(Column column, String typed, List<Choice> choices, String error) {}

  record Choice(String value, String text, boolean chosen) {}

  private final RuleReaders readers;
  private final String table;
  private final Map<String, String> typed;
  private Facts facts = Facts.none();
  private boolean faulty;

  TrialFacts(RuleReaders readers, String table, Map<String, String> typed) {
    this.readers = readers;
    this.table = table;
    this.typed = typed;
  }

  Facts facts() {
    return facts;
  }

  boolean faulty() {
    return faulty;
  }

  Question question(Column column) {
    String text = typed.getOrDefault(column.name(), typed.containsKey("run") ? "" : null);
    List<Choice> choices = choices(column, text);
    String error = null;
    Object value = null;
    if (text != null && !text.isBlank() || "matchedItemCode".equals(column.name()) && text != null) {
      switch (column.type()) {
        case "boolean" -> value = Boolean.valueOf(text);
        case "integer" -> {
          value = text.strip().matches("-?\\d{1,9}") ? Integer.valueOf(text.strip()) : null;
          error = value == null ? readers.text("whatif.number", column.label()) : null;
        }
        case "double" -> {
          value = text.strip().matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.valueOf(text.strip()) : null;
          error = value == null ? readers.text("whatif.decimal", column.label()) : null;
        }
        default -> {
          value = text.strip();
          if (!choices.isEmpty() && choices.stream().noneMatch(Choice::chosen)) {
            error = readers.text("whatif.error");
          }
        }
      }
    }
    faulty |= error != null;
    facts = facts.with(column.name(), value);
    return new Question(column, text == null ? "" : text, choices, error);
  }

  private List<Choice> choices(Column column, String text) {
    if (column.type().equals("boolean")) {
      return List.of(choice("false", readers.value(table, false), text), choice("true", readers.value(table, true), text));
    }
    if (!column.type().equals("string")) {
      return List.of();
    }
    return column.allowed().stream()
        .filter(value -> !value.isEmpty())
        .map(value -> choice(value, readers.value(table, value), text))
        .toList();
  }

  private static Choice choice(String value, String words, String text) {
    return new Choice(value, words, value.equals(text));
  }
}
