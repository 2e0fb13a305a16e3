package org.zhunru.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhunru.casefile.WrittenText;

/** A share as people write it: 0.6667, 2/3, 三分之二 or 66.67%. */
final class WrittenShare {

  private static final int SCALE = 4;
  private static final int LARGEST_DENOMINATOR = 5;
  private static final String DIGITS = "零一二三四五六七八九十";
  private static final Pattern DECIMAL = Pattern.compile("[01]?\\.\\d{1,4}|[01]");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?) ?%");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,2}) ?/ ?(\\d{1,2})");
  private static final Pattern CHINESE = Pattern.compile("([二三四五六七八九十])分之([一二三四五六七八九十])");

  private WrittenShare() {}

  /** With four decimals; empty for a text that is no share or more than the whole. */
  static Optional<BigDecimal> read(String typed) {
    String text = Normalizer.normalize(WrittenText.plain(typed), Normalizer.Form.NFKC).replace('\u2044', '/').replace('两', '二');
    return number(text).filter(share -> share.compareTo(BigDecimal.ONE) <= 0);
  }

  private static Optional<BigDecimal> number(String text) {
    Matcher percent = PERCENT.matcher(text);
    Matcher fraction = FRACTION.matcher(text);
    Matcher chinese = CHINESE.matcher(text);
    if (DECIMAL.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text).setScale(SCALE, RoundingMode.UNNECESSARY));
    }
    if (percent.matches()) {
      return Optional.of(new BigDecimal(percent.group(1)).movePointLeft(2).setScale(SCALE, RoundingMode.UNNECESSARY));
    }
    if (fraction.matches()) {
      return part(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
    }
    return chinese.matches()
        ? part(DIGITS.indexOf(chinese.group(2)), DIGITS.indexOf(chinese.group(1)))
        : Optional.empty();
  }

  private static Optional<BigDecimal> part(int of, int whole) {
    return whole == 0 ? Optional.empty() : Optional.of(quotient(of, whole));
  }

  private static BigDecimal quotient(int of, int whole) {
    return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
  }

  /** 三分之二 where it is halves to fifths, otherwise a percentage; null for null. @param share 0 to 1, up to four decimals */
  static String said(BigDecimal share) {
    if (share == null) {
      return null;
    }
    for (int whole = 2; whole <= LARGEST_DENOMINATOR; whole++) {
      for (int of = 1; of < whole; of++) {
        if (quotient(of, whole).compareTo(share) == 0) {
          return DIGITS.charAt(whole) + "分之" + DIGITS.charAt(of);
        }
      }
    }
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
