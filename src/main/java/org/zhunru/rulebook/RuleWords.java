package org.zhunru.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Chinese words for the codes of the tables; the same file the pages read, also without a server. */
public final class RuleWords {

  private static final Properties WORDS = load();
  private static final String[] KINDS = {
    "value", "outcome", "flag", "fact", "condition", "gap", "alternative", "short", "reason"
  };

  private RuleWords() {}

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = RuleWords.class.getResourceAsStream("/messages/rulebook.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  static String text(String key, Object... values) {
    String pattern = WORDS.getProperty("rulebook." + key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for rulebook." + key);
    }
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return values.length == 0 ? pattern : MessageFormat.format(pattern, texts);
  }

  private static String or(String key, String otherwise) {
    return WORDS.getProperty("rulebook." + key, otherwise);
  }

  /** e.g. 附条件准入; the code itself where there are no words for it. */
  public static String outcome(String code) {
    return or("outcome." + code, code);
  }

  /** Every code of the tables with its words, as the given table means them. */
  static Map<String, String> all(String table) {
    String own = "rulebook.cell." + table + ".";
    Map<String, String> all = new TreeMap<>();
    for (String key : WORDS.stringPropertyNames()) {
      String[] parts = key.split("\\.", 3);
      if (parts.length == 3 && Arrays.asList(KINDS).contains(parts[1])) {
        all.putIfAbsent(parts[2], value(parts[2]));
      }
      if (key.startsWith(own)) {
        all.put(key.substring(own.length()), WORDS.getProperty(key));
      }
    }
    return all;
  }

  /** A full sentence for the applicant. */
  public static String reason(String code) {
    return or("reason." + code, code);
  }

  /** A full sentence that binds the department. */
  public static String condition(String code) {
    return or("condition." + code, code);
  }

  public static String gap(String code) {
    return or("gap." + code, code);
  }

  public static String redFlag(String code) {
    return or("flag." + code, code);
  }

  /** A full sentence that names the lawful way. */
  public static String alternative(String code) {
    return or("alternative." + code, code);
  }

  /** Name of a fact, by its component name in {@link RequestFacts}. */
  public static String fact(String name) {
    return or("fact." + name, name);
  }

  /** A value as a table means it: the words the table has of its own, else {@link #value(Object)}. */
  public static String value(String table, Object value) {
    if (value == null || value instanceof Boolean || value.toString().isEmpty()) {
      return value(value);
    }
    return Arrays.stream(value.toString().split(","))
        .map(code -> or("cell." + table + "." + code, value(code)))
        .collect(Collectors.joining(text("or")))
        .replace("。" + text("or"), "；");
  }

  /** The number a table has in the handbook, e.g. T6; empty where it has none. */
  public static String number(String table) {
    String number = or("number." + table, "");
    return number.isEmpty() ? "" : "T" + number;
  }

  /** A value as it stands in a table: flags, null, numbers and every code. */
  public static String value(Object value) {
    if (value == null) {
      return text("null");
    }
    if (value instanceof Boolean flag) {
      return text(flag ? "yes" : "no");
    }
    String code = value.toString();
    if (code.isEmpty()) {
      return text("empty");
    }
    if (code.indexOf(',') > 0) {
      return Arrays.stream(code.split(","))
          .map(RuleWords::value)
          .collect(Collectors.joining(text("or")))
          .replace("。" + text("or"), "；");
    }
    for (String kind : KINDS) {
      String words = WORDS.getProperty("rulebook." + kind + "." + code);
      if (words != null) {
        return words;
      }
    }
    return code;
  }
}
