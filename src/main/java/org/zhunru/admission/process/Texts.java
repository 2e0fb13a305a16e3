package org.zhunru.admission.process;

/** What counts as something written. */
final class Texts {

  private Texts() {}

  static boolean missing(String text) {
    return text == null || text.isBlank();
  }

  static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }
}
