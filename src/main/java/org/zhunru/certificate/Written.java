package org.zhunru.certificate;

import java.util.regex.Pattern;

/** What counts as something written. */
public final class Written {

  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");

  private Written() {}

  /** The text without blanks around it; empty for null and for characters without a shape. */
  public static String plain(String text) {
    return text == null || INVISIBLE.matcher(text).matches() ? "" : text.strip();
  }
}
