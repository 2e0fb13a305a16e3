package org.zhunru.casefile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells numbers of telephones and of papers; what everybody will read holds none of them. */
public final class PersonalNumbers {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)((\\+?86[ -]?)?1\\d{2}[ -]?\\d{4}[ -]?\\d{4}|\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]|\\d{15})(?!\\d)");

  /** What cannot be seen between two digits, and the dashes that look alike. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

  private static final Pattern DASHES = Pattern.compile("\\p{Pd}|[\\u2212\\u00B7.]");

  private PersonalNumbers() {}

  /** True where such a number stands in the text; full-width digits, unseen characters between digits and the prefix of the country do not hide it. Null holds none. */
  public static boolean in(String text) {
    if (text == null) {
      return false;
    }
    String seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return NUMBERS.matcher(DASHES.matcher(seen).replaceAll("-").replaceAll("\\s+", " ")).find();
  }
}
