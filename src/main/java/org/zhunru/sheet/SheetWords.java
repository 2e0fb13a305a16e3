package org.zhunru.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;

/** The sentences of this room, also where no server runs. */
final class SheetWords {

  private static final Properties WORDS = load();

  private SheetWords() {}

  static String text(String key, Object... values) {
    return new MessageFormat(WORDS.getProperty("sheet." + key))
        .format(Stream.of(values).map(String::valueOf).toArray());
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = SheetWords.class.getResourceAsStream("/messages/sheet.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
