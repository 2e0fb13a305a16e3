package org.zhunru.admission.process;

import java.util.regex.Pattern;

/** What counts as something written. */
final class Texts {

  /** Blanks and characters without a shape, such as the zero-width space. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");

  private Texts() {}

  static boolean missing(String text) {
    return orEmpty(text).isEmpty();
  }

  static String orEmpty(String text) {
    return text == null || INVISIBLE.matcher(text).matches() ? "" : text.strip();
  }
}
