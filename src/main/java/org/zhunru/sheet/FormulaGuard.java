package org.zhunru.sheet;

/** Texts that a spreadsheet would calculate when it opens a file. */
final class FormulaGuard {

  private static final String SIGNS = "=+-@＝＋－＠";
  private static final String CONTROLS = "\t\r\n\0";

  private FormulaGuard() {}

  /** Leading blanks hide a formula from no spreadsheet, and full-width signs count too. */
  static boolean needed(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = seen(text);
    boolean formula = first < text.length() && SIGNS.indexOf(text.charAt(first)) >= 0;
    return formula || CONTROLS.indexOf(text.charAt(0)) >= 0;
  }

  /** Place of the first character that is no blank; the length of a text without any. */
  static int seen(String text) {
    int first = 0;
    while (first < text.length() && blank(text.charAt(first))) {
      first++;
    }
    return first;
  }

  static String guarded(String text) {
    return text == null ? "" : needed(text) ? "'" + text : text;
  }

  /** Takes away the quote that {@link #guarded} put there. */
  static String unguarded(String text) {
    return text.startsWith("'") && needed(text.substring(1)) ? text.substring(1) : text;
  }

  static boolean blank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\ufeff';
  }
}
