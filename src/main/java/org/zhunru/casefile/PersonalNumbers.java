package org.zhunru.casefile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells numbers of telephones and of papers; what everybody will read holds none of them. */
public final class PersonalNumbers {

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(1\\d{2}[ -]?\\d{4}[ -]?\\d{4}|\\d{17}[\\dXx]|\\d{15})(?!\\d)");

  private PersonalNumbers() {}

  /** True where such a number stands in the text; full-width digits count too. Null holds none. */
  public static boolean in(String text) {
    return text != null && NUMBERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }
}
