package org.zhunru.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the names of data fields out of what people write, and tells which of them mean the same. */
final class FieldNames {

  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_NAME = 40;

  /** One character may become many where widths are made even. */
  private static final int LONGEST_NORMAL = 100;
  private static final int MOST = 500;

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|（[^（）]*）");
  private static final Pattern HEADING =
      Pattern.compile("(?m)^\\s*(?:数据项|数据字段|字段|采集内容|采集字段|采集项|采集信息|填报内容|信息项|内容)\\s*(?:清单|包括|如下)?\\s*[:：]");
  private static final Pattern BETWEEN = Pattern.compile("[\\n\\r、,，;；。/|\\t]+");
  private static final Pattern SOURCE =
      Pattern.compile("\\s*(?:[-—–－―]|[:：]|来自|来源|取自|用于|用途|目的).*$");
  private static final Pattern COUNTER = Pattern.compile("^\\s*[0-9]{1,3}\\s*[.．)）]?\\s*");
  private static final Pattern AND = Pattern.compile("以及|和|及");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WHOSE =
      Pattern.compile("^(?:居民|本人|个人|申请人|被调查人|调查对象|服务对象|采集对象|人员)(?=.{2,})|等$|(?<=.{2})信息$");

  private static final Map<String, String> SAME = load();

  private FieldNames() {}

  /** Fields in the order they are written: the name they are compared by, and the name as written. */
  static Map<String, String> in(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (text == null) {
      return fields;
    }
    String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String bare = BRACKETS.matcher(HEADING.matcher(cut).replaceAll("\n")).replaceAll("");
    for (String piece : BETWEEN.split(bare)) {
      String name = COUNTER.matcher(SOURCE.matcher(piece).replaceAll("")).replaceAll("").strip();
      put(fields, name);
      if (!SAME.containsKey(bare(name))) {
        for (String part : AND.split(name)) {
          put(fields, part.strip());
        }
      }
    }
    return fields;
  }

  /** The name a field is compared by; empty for a text without letters. */
  static String normal(String name) {
    String bare = bare(name);
    String known = SAME.get(bare);
    if (known != null) {
      return known;
    }
    String shorter = WHOSE.matcher(bare).replaceAll("");
    return SAME.getOrDefault(shorter, shorter);
  }

  private static void put(Map<String, String> fields, String name) {
    String normal = normal(name);
    if (!normal.isEmpty() && normal.length() <= LONGEST_NORMAL && name.length() <= LONGEST_NAME && fields.size() < MOST) {
      fields.putIfAbsent(normal, name);
    }
  }

  private static String bare(String name) {
    String even = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return NO_LETTER.matcher(even).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> load() {
    Properties lines = new Properties();
    try (InputStream in = FieldNames.class.getResourceAsStream("/inventory/fields.properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> same = new HashMap<>();
    for (String name : lines.stringPropertyNames()) {
      same.put(name, name);
      for (String other : lines.getProperty(name).split(",")) {
        same.put(bare(other), name);
      }
    }
    return Map.copyOf(same);
  }
}
