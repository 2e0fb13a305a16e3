package org.zhunru.engine.camunda;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhunru.engine.DecisionTable.Column;
import org.zhunru.engine.Facts;
import org.zhunru.engine.FactsInvalid;

/** Compares given facts with the types and the lists of values the model declares. */
final class FactCheck {

  private FactCheck() {}

  /**
   * @param known every fact the file knows, by name
   * @throws FactsInvalid naming the first wrong fact and what may stand there
   */
  static void check(Facts facts, Map<String, Column> known) {
    facts.values().forEach((name, value) -> {
      Column column = known.get(name);
      if (column == null) {
        String names = known.values().stream()
            .map(c -> c.label() + "（" + c.name() + "）")
            .collect(Collectors.joining("、"));
        throw new FactsInvalid("没有名为“" + name + "”的事实，可填写：" + names);
      }
      if (value != null) {
        check(column, value);
      }
    });
  }

  private static void check(Column column, Object value) {
    String field = "“" + column.label() + "”（" + column.name() + "）";
    switch (column.type()) {
      case "boolean" -> require(value instanceof Boolean, field + "应为是（true）或否（false）");
      case "integer" -> require(isWhole(value), field + "应为整数");
      case "double" -> require(isWhole(value) || isNumber(value), field + "应为数字");
      default -> {
        require(value instanceof String, field + "应为文字");
        List<String> allowed = column.allowed();
        require(allowed.isEmpty() || allowed.contains(value), field + "应为以下之一：" + String.join("、", allowed));
      }
    }
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer;
  }

  private static boolean isNumber(Object value) {
    return value instanceof BigDecimal || value instanceof Double d && Double.isFinite(d);
  }

  private static void require(boolean fine, String message) {
    if (!fine) {
      throw new FactsInvalid(message);
    }
  }
}
