package org.zhunru.certificate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells numbers that belong to a person; this room keeps none of them. */
public final class PersonalData {

  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(?:\\d{17}[\\dXx]|1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4})(?!\\d)");

  private PersonalData() {}

  /** True where an identity number or a mobile telephone number stands in the text; full-width digits count too. */
  public static boolean in(String text) {
    return text != null && NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }

  /** The text without blanks around it; empty for null and for characters without a shape. */
  public static String plain(String text) {
    return text == null || INVISIBLE.matcher(text).matches() ? "" : text.strip();
  }
}
