package org.zhunru.casefile;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts as something written, for every page and form: characters that people can write and see. Blanks and
 * characters without a shape (zero-width spaces, joiners, Hangul fillers, an empty Braille cell) say nothing.
 */
public final class WrittenText {

  private static final String SHAPELESS = "[\\s\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]";
  private static final Pattern UNSEEN = Pattern.compile(SHAPELESS);
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

  /** What nobody sees between two letters, or what turns the direction of writing. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0]");

  /** A joiner within an emoji is seen. */
  private static final Pattern JOINED = Pattern.compile("([\\x{1F000}-\\x{1FAFF}\\u2600-\\u27BF]\\uFE0F?)\\u200D");

  private static final int SHOWN_BEFORE = 6;

  private WrittenText() {}

  /** The text without blanks around it; empty for null and where nothing in it can be seen. */
  public static String plain(String text) {
    return visible(text) == 0 ? "" : AROUND.matcher(text).replaceAll("");
  }

  /** How many characters of the text can be seen; 0 for null. What asks for at least so many characters asks this. */
  public static int visible(String text) {
    return text == null ? 0 : (int) UNSEEN.matcher(text).replaceAll("").codePoints().count();
  }

  /** Whether people can write it: no control characters but line breaks and tabs, no halves of characters. Null is. */
  public static boolean writable(String text) {
    return text == null || text.codePoints().allMatch(WrittenText::writable);
  }

  /** Whether everybody reads what stands there: it is writable and nothing hides in it or, blanks aside, around it. Null is. */
  public static boolean legible(String text) {
    return text == null || writable(text) && hidden(text).isEmpty() && text.strip().equals(plain(text));
  }

  /**
   * Where something hides: a zero-width or filling character, or one that turns the direction of writing.
   *
   * @return up to 6 characters that stand before it, which may be none; empty where nothing hides, and for null. Blanks and
   *     unseen characters around the text, which are not kept, hide nothing.
   */
  public static Optional<String> hidden(String text) {
    String plain = JOINED.matcher(plain(text)).replaceAll("$1");
    Matcher found = HIDDEN.matcher(plain);
    if (!found.find()) {
      return Optional.empty();
    }
    int end = found.start();
    int from = plain.offsetByCodePoints(end, -Math.min(SHOWN_BEFORE, plain.codePointCount(0, end)));
    return Optional.of(plain.substring(from, end));
  }

  /** The text as it is compared: width of letters, blanks and what cannot be seen make no difference; empty for null. */
  public static String key(String text) {
    return text == null ? "" : UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static boolean writable(int character) {
    boolean lineOrTab = character == '\n' || character == '\r' || character == '\t';
    return lineOrTab || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
  }
}
