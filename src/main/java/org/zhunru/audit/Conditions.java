package org.zhunru.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The conditions of one search, each with its parameters. A value never becomes part of the SQL text, and the one character
 * that PostgreSQL cannot take is left out.
 */
class Conditions {

  private final List<String> parts = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  Conditions and(String sql, Object... values) {
    parts.add(sql);
    for (Object value : values) {
      parameters.add(value instanceof String text ? text.replace("\u0000", "") : value);
    }
    return this;
  }

  /** Adds the condition unless the value is missing; each {@code ?} stands for the same value. */
  Conditions andWhere(String sql, String value) {
    if (value == null || value.isBlank()) {
      return this;
    }
    long marks = sql.chars().filter(c -> c == '?').count();
    Object[] same = new Object[(int) marks];
    Arrays.fill(same, value.strip());
    return and(sql, same);
  }

  String where() {
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  List<Object> parameters() {
    return parameters;
  }

  List<Object> parametersAnd(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return all;
  }

  /** A pattern for {@code like … escape '!'} that finds the text anywhere. */
  static String containing(String text) {
    return "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
