package org.zhunru.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;

/** The sentences of this room that are not a page's. */
final class CatalogueTexts {

  private static final Properties WORDS = load();

  private CatalogueTexts() {}

  static String text(String key, Object... values) {
    String pattern = WORDS.getProperty("catalogue." + key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern).format(Stream.of(values).map(String::valueOf).toArray());
  }

  static String word(String messageKey) {
    return WORDS.getProperty(messageKey);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = CatalogueTexts.class.getResourceAsStream("/messages/catalogue.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
