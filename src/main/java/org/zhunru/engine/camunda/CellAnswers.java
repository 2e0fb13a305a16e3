package org.zhunru.engine.camunda;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers what a cell says of a value. Only for cells that look at nothing but the value under their column: a cell that
 * names another fact is asked anew each time.
 */
final class CellAnswers {

  /** Bounds the memory: texts typed by people may be values. */
  private static final int CAPACITY = 100_000;

  private static final int LONGEST = 100;
  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");
  private static final Set<String> OWN_WORDS =
      Set.of("not", "and", "or", "true", "false", "null", "starts", "with", "contains");

  private record Asked(String cell, Object value) {}

  private final Map<String, Boolean> closed = new ConcurrentHashMap<>();
  private final Map<Asked, Boolean> answers = new ConcurrentHashMap<>();

  boolean answer(String cell, Object value, BooleanSupplier ask) {
    if (!plain(value) || !closed.computeIfAbsent(cell, CellAnswers::looksOnlyAtItsValue)) {
      return ask.getAsBoolean();
    }
    Asked asked = new Asked(cell, value);
    Boolean known = answers.get(asked);
    if (known == null) {
      known = ask.getAsBoolean();
      if (answers.size() < CAPACITY) {
        answers.put(asked, known);
      }
    }
    return known;
  }

  private static boolean plain(Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Double
        || value instanceof String text && text.length() <= LONGEST;
  }

  static boolean looksOnlyAtItsValue(String cell) {
    Matcher words = WORD.matcher(STRING.matcher(cell).replaceAll(""));
    while (words.find()) {
      if (!OWN_WORDS.contains(words.group())) {
        return false;
      }
    }
    return true;
  }
}
