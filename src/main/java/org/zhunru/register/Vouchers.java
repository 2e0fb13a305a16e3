package org.zhunru.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of vouchers as they are compared: one width, upper case, one dash, nothing that cannot be seen. */
final class Vouchers {

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u02D7\\u2043]");

  private Vouchers() {}

  /** Two numbers with the same key are one voucher. */
  static String key(String voucher) {
    String seen = UNSEEN.matcher(Normalizer.normalize(voucher, Normalizer.Form.NFKC)).replaceAll("");
    return DASHES.matcher(seen).replaceAll("-").toUpperCase(Locale.ROOT);
  }
}
