package org.zhunru.ownersvote;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.zhunru.casefile.WrittenText;

/** Areas are counted in hundredths of a square metre, in whole numbers. */
final class Area {

  private Area() {}

  /** Empty for what is no area between 0.01 and 999 999.99 square metres. */
  static OptionalLong read(String typed) {
    String plain = WrittenText.plain(typed);
    if (!plain.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
      return OptionalLong.empty();
    }
    long hundredths = new BigDecimal(plain).movePointRight(2).longValueExact();
    return hundredths > 0 ? OptionalLong.of(hundredths) : OptionalLong.empty();
  }

  static String metres(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }
}
