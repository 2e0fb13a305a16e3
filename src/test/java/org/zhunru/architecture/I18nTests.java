package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhunru.support.Sources;

/**
 * What a person reads. Seen red with: #{tasklist.nosuch} in a template; "tasklist.title=My tasks"; a key web.x in
 * tasklist.properties; &lt;p&gt;Loading&lt;/p&gt; and placeholder="Search" in a template; "{admission.nosuch}" on a constraint.
 */
class I18nTests {

  private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)");
  private static final Pattern BUILT = Pattern.compile("#\\{(?:'([a-zA-Z0-9_.-]+)'\\s*\\+|\\$\\{'([a-zA-Z0-9_.-]+)'\\s*\\+|\\|([a-zA-Z0-9_.-]+)\\$)");
  private static final Pattern CONSTRAINT = Pattern.compile("message\\s*=\\s*\"\\{([a-zA-Z0-9_.-]+)}\"");

  private static final String TAG = "(?s)<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>";

  /** A tag whose text Thymeleaf replaces, with the sample text after it. */
  private static final String REPLACED =
      "(?s)(<[a-z]+\\s(?:\"[^\"]*\"|'[^']*'|[^'\">])*?th:u?text=(?:\"[^\"]*\"|'[^']*'|[^'\">])*>)[^<]*";

  /** Latin letters that are Chinese office usage too, or names. */
  private static final Set<String> KNOWN =
      Set.of(
          "CSV", "XLSX", "GBK", "PDF", "OFD", "DOCX", "JPG", "JPEG", "PNG", "API", "DMN", "BPMN", "SHA", "OpenAPI", "MB", "KB", "JSON",
          "XML", "ID", "ZR", "IP", "TXT", "Excel", "Word", "Idempotency", "Key", "ISO", "UTF", "HTTP", "Basic", "DRAFT", "doc",
          "docx", "xlsx", "csv", "pdf", "txt", "jpg", "jpeg", "png", "xls", "zip", "ofd", "AST", "AUT", "NEG", "CERT", "true", "false", "null", "P5D", "A4");

  @Test
  void everyKeyOfATemplateHasAText() {
    Set<String> keys = messages().keySet();
    Map<String, String> missing = new TreeMap<>();
    for (Path file : Sources.files(Sources.TEMPLATES, ".html")) {
      String text = Sources.text(file);
      USED.matcher(text)
          .results()
          .map(found -> found.group(1))
          .filter(key -> !key.endsWith(".") && !keys.contains(key))
          .forEach(key -> missing.put(key, file.toString()));
      BUILT
          .matcher(text)
          .results()
          .map(I18nTests::firstGroup)
          .filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix)))
          .forEach(prefix -> missing.put(prefix + "*", file.toString()));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyOfAConstraintHasAText() {
    Set<String> keys = messages().keySet();
    for (Path file : Sources.files(Sources.JAVA, ".java")) {
      assertThat(CONSTRAINT.matcher(Sources.code(file)).results().map(found -> found.group(1)).filter(key -> !key.startsWith("jakarta.")))
          .as("%s", file)
          .isSubsetOf(keys);
    }
  }

  @Test
  void everyKeyBelongsToTheRoomOfItsFileAndStandsOnce() {
    for (Path file : Sources.files(Sources.MESSAGES, ".properties")) {
      String room = file.getFileName().toString().replace(".properties", "");
      Set<String> seen = new TreeSet<>();
      Sources.text(file)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
          .map(line -> line.substring(0, line.indexOf('=')).strip())
          .forEach(
              key -> {
                assertThat(key).as("key in %s", file).startsWith(room + ".");
                assertThat(seen.add(key)).as("%s stands once in %s", key, file).isTrue();
              });
    }
  }

  @Test
  void everyTextIsChinese() {
    Map<String, String> foreign = new TreeMap<>();
    messages()
        .forEach(
            (key, text) -> {
              // these name columns of a file, words of a command and fields of the API as they are
              if (!key.matches("rulebook\\.file\\..*|[a-z]+\\.api\\..*")) {
                put(foreign, key, latin(text));
              }
            });
    assertThat(foreign).isEmpty();
  }

  @Test
  void noTemplateShowsAForeignWord() {
    Map<String, String> foreign = new TreeMap<>();
    Pattern attribute = Pattern.compile("(?<![:a-z-])(?:placeholder|title|alt|aria-label|label)=\"([^\"]*)\"");
    for (Path file : Sources.files(Sources.TEMPLATES, ".html")) {
      String text = Sources.text(file);
      String visible =
          text.replaceAll("(?s)<!--.*?-->", " ")
              .replaceAll("(?s)<(script|style|code)\\b.*?</\\1>", " ")
              .replaceAll(REPLACED, "$1 ")
              .replaceAll(TAG, " ")
              .replaceAll("\\[\\[.*?]]", " ")
              .replaceAll("&[a-z]+;", " ");
      put(foreign, file.toString(), latin(visible));
      attribute.matcher(text).results().forEach(found -> put(foreign, file + " attribute", latin(found.group(1))));
    }
    assertThat(foreign).isEmpty();
  }

  private static void put(Map<String, String> into, String where, Set<String> words) {
    if (!words.isEmpty()) {
      into.merge(where, String.join(" ", words), (a, b) -> a + " " + b);
    }
  }

  private static Set<String> latin(String text) {
    Set<String> words = new TreeSet<>();
    Pattern.compile("[A-Za-z][A-Za-z0-9]+")
        .matcher(text.replaceAll("\\{[^}]*}", " ").replaceAll("https?://\\S+|/api/\\S*", " "))
        .results()
        .map(MatchResult::group)
        .filter(word -> !KNOWN.contains(word))
        .forEach(words::add);
    return words;
  }

  private static String firstGroup(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    throw new IllegalStateException("no group");
  }

  private static Map<String, String> messages() {
    Map<String, String> all = new TreeMap<>();
    for (Path file : Sources.files(Sources.MESSAGES, ".properties")) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new AssertionError(file.toString(), e);
      }
      properties.forEach((key, value) -> all.put((String) key, (String) value));
    }
    return all;
  }
}
