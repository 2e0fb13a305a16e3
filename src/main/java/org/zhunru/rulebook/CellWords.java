package org.zhunru.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cell of a table in words a clerk reads. */
final class CellWords {

  private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
  private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>) *(.+)");
  private static final Pattern BETWEEN = Pattern.compile("\\((-?\\d+)\\.\\.(-?\\d+)\\)");
  private static final Pattern STARTS = Pattern.compile("starts with\\(\\?, \"(.*?)\"\\)");
  private static final Pattern CONTAINS = Pattern.compile("contains\\(\\?, \"(.*?)\"\\)");

  private CellWords() {}

  static String condition(String table, String cell) {
    if (cell.equals("-")) {
      return RuleWords.text("any");
    }
    if (cell.startsWith("? != null and ")) {
      return RuleWords.text(cell.contains("starts with") ? "strange-code" : "no-special-flag");
    }
    if (cell.contains("?")) {
      return List.of(cell.split(" and ")).stream()
          .map(CellWords::test)
          .collect(Collectors.joining(RuleWords.text("and")));
    }
    Matcher not = NOT.matcher(cell);
    if (not.matches()) {
      return RuleWords.text("not", values(table, not.group(1)));
    }
    return values(table, cell);
  }

  private static String test(String cell) {
    Matcher not = NOT.matcher(cell);
    Matcher contains = CONTAINS.matcher(cell);
    if (contains.find()) {
      return RuleWords.text(not.matches() ? "without" : "contains", RuleWords.redFlag(contains.group(1)));
    }
    Matcher starts = STARTS.matcher(cell);
    return starts.find() ? RuleWords.text("starts", starts.group(1)) : RuleWords.text("formula");
  }

  private static String values(String table, String list) {
    List<String> words = new ArrayList<>();
    for (String one : list.split(",")) {
      words.add(value(table, one.strip()));
    }
    return String.join(RuleWords.text("or"), words);
  }

  private static String value(String table, String literal) {
    if (literal.startsWith("\"")) {
      return RuleWords.value(table, literal.substring(1, literal.length() - 1));
    }
    Matcher between = BETWEEN.matcher(literal);
    if (between.matches()) {
      return RuleWords.text("between", between.group(1), between.group(2));
    }
    Matcher compared = COMPARED.matcher(literal);
    if (compared.matches()) {
      String key = switch (compared.group(1)) {
        case "<=" -> "le";
        case ">=" -> "ge";
        case "<" -> "lt";
        default -> "gt";
      };
      return RuleWords.text(key, RuleWords.value(compared.group(2)));
    }
    return switch (literal) {
      case "true" -> RuleWords.value(true);
      case "false" -> RuleWords.value(false);
      case "null" -> RuleWords.value(null);
      default -> literal;
    };
  }

  static String conclusion(String table, String cell) {
    if (cell.startsWith("\"") && cell.indexOf('"', 1) == cell.length() - 1 || cell.matches("true|false|-?[\\d.]+")) {
      return value(table, cell);
    }
    return RuleWords.text("formula");
  }
}
