package org.zhunru.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What people call the kinds of the prohibited list. */
final class EverydayWords {

  private static final Properties WORDS = load();

  private EverydayWords() {}

  /** Words separated by blanks; empty for a kind nobody wrote words for. */
  static String of(String code) {
    return WORDS.getProperty(code, "");
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = EverydayWords.class.getResourceAsStream("/certificate/words.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
