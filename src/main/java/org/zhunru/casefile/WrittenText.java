package org.zhunru.casefile;

import java.util.regex.Pattern;

/**
 * What counts as something written, for every page and form: characters that people can write and see. Blanks and
 * characters without a shape (zero-width spaces, joiners, Hangul fillers, an empty Braille cell) say nothing.
 */
public final class WrittenText {

  private static final String SHAPELESS = "[\\s\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]";
  private static final Pattern UNSEEN = Pattern.compile(SHAPELESS);
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

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

  private static boolean writable(int character) {
    boolean lineOrTab = character == '\n' || character == '\r' || character == '\t';
    return lineOrTab || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
  }
}
