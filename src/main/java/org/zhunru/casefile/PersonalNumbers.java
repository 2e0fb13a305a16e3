package org.zhunru.casefile;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells numbers of telephones and of papers; what everybody will read holds none of them. */
public final class PersonalNumbers {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)((\\+?86[ -]?)?1\\d{2}[ -]?\\d{4}[ -]?\\d{4}|\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]|\\d{15})(?!\\d)");

  /** With an area code: 010 and 02x with eight digits, others with seven or eight; not a part of a case number or a date. */
  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?<!\\d)(?<!\\d-)(\\+?86[ -]?)?\\(?0("
              + "(10|2\\d)([) -]{1,2}\\d{4}[ -]?\\d{4}|[2-8]\\d{7})"
              + "|[3-9]\\d{2}([) -]{1,2}\\d{3,4}[ -]?\\d{4}|[2-8]\\d{6,7})"
              + ")(?!\\d)");

  /** Without an area code only what is called a telephone is one; amounts, counts, days and years are none. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)(电话|座机|固话|话机|小灵通|拨打|致电|(?<![a-z])(tel|phone))[^\\d\\n。；;]{0,8}"
              + "(?!20[0-4]\\d(0[1-9]|1[0-2])[0-3]\\d(?!\\d))(?!(19|20)\\d{2}[ -]?(19|20)\\d{2}(?!\\d))"
              + "[2-8]\\d{2,3}[ -]?\\d{4}(?!\\d| ?[元户人次号年件平米名万亿个份])");

  /** A telephone in other groups than usual; rooms, years and amounts in a row are none. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[ /:_*().-])(?!(19|20)\\d{2}[-/.])(?=1[3-9])\\d{2,5}(?:[ /:_*().-]{1,2}\\d{2,5}){1,3}"
              + "(?![ /:_*().-]{0,2}\\d)(?! ?[元户人次号年月件平米名万亿个份室栋幢单楼层])");

  private static final Pattern TIME = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3]):[0-5]\\d(?!\\d)");

  /** Cards of banks and passports. */
  private static final Pattern PAPERS =
      Pattern.compile(
          "(?<!\\d)(\\d{16,19}|\\d{4}([ -]\\d{4}){3}([ -]?\\d{1,3})?)(?!\\d)|(?<![A-Za-z0-9])(E\\d{8}|E[A-Z]\\d{7}|[HM]\\d{8,10})(?![A-Za-z0-9])");

  /** Digits one by one. */
  private static final Pattern SPACED = Pattern.compile("(?<!\\d)\\d(?:[ 、,/-]{1,2}\\d){9,17}(?!\\d)");

  private static final int MOBILE = 11;
  private static final String WRITTEN = "零〇○一壹幺二贰貳三叁參四肆五伍六陆陸七柒八捌九玖";
  private static final String MEANT = "0001112223334455666778899";

  /** What cannot be seen between two digits, and the dashes that look alike. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

  private static final Pattern DASHES = Pattern.compile("\\p{Pd}|[\\u2212\\u00B7.]");

  private PersonalNumbers() {}

  /**
   * True where such a number stands in the text; full-width digits, digits written in Chinese or one by one, unseen characters
   * between digits and the prefix of the country do not hide it. Null holds none. Numbers that everybody may call (110, 12345) are
   * none.
   */
  public static boolean in(String text) {
    if (text == null) {
      return false;
    }
    String seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String plain = DASHES.matcher(seen).replaceAll("-").replaceAll("\\s+", " ");
    // a name may end with a digit written in Chinese, right before the number
    return told(plain) || told(inDigits(plain));
  }

  private static boolean told(String digits) {
    return stands(digits)
        || CALLED.matcher(digits).find()
        || PAPERS.matcher(digits).find()
        || grouped(TIME.matcher(digits).replaceAll("时"))
        || SPACED.matcher(digits).results().map(MatchResult::group).anyMatch(one -> stands(one.replaceAll("\\D", "")));
  }

  private static boolean grouped(String digits) {
    return GROUPED.matcher(digits).results().anyMatch(one -> one.group().replaceAll("\\D", "").length() == MOBILE);
  }

  private static boolean stands(String digits) {
    return NUMBERS.matcher(digits).find() || LANDLINE.matcher(digits).find();
  }

  private static String inDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (char one : text.toCharArray()) {
      int written = WRITTEN.indexOf(one);
      if (written >= 0) {
        digits.append(MEANT.charAt(written));
      } else {
        // digits of other scripts
        digits.append(Character.isDigit(one) ? Character.forDigit(Character.digit(one, 10), 10) : one);
      }
    }
    return digits.toString();
  }
}
