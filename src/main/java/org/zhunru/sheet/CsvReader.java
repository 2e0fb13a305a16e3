package org.zhunru.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV in UTF-8, in UTF-16 with its mark, or in GBK (GB18030). The encoding is found by decoding strictly: a file that
 * is neither is refused, never read with replacement letters.
 */
final class CsvReader {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private CsvReader() {}

  static List<SheetRow> read(byte[] content, SheetLimits limits, Consumer<SheetRefused> formulas) {
    String text = decoded(content);
    SheetRows rows = new SheetRows(limits);
    int number = 1;
    try (CSVParser csv = FORMAT.builder().setDelimiter(delimiter(text)).get().parse(new StringReader(text))) {
      for (CSVRecord line : csv) {
        for (int column = 0; column < line.size(); column++) {
          if (formula(line.get(column))) {
            formulas.accept(SheetRefused.at(number, column + 1, "formula"));
          } else {
            rows.put(number, column + 1, line.get(column));
          }
        }
        number++;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw SheetRefused.at(number, 1, "csv-broken");
    }
    return rows.all();
  }

  /** A quote before the sign says that a text is meant; a blank hides it from no spreadsheet. */
  private static boolean formula(String cell) {
    int first = FormulaGuard.seen(cell);
    return first < cell.length() && (cell.charAt(first) == '=' || cell.charAt(first) == '＝');
  }

  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static String decoded(byte[] content) {
    if (startsWith(content, 0xef, 0xbb, 0xbf)) {
      return decoded(Arrays.copyOfRange(content, 3, content.length), StandardCharsets.UTF_8);
    }
    if (startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff)) {
      return decoded(content, StandardCharsets.UTF_16);
    }
    for (byte one : content) {
      if (one == 0) {
        throw new SheetRefused("no-sheet");
      }
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      } catch (CharacterCodingException other) {
        // the next one, or none
      }
    }
    throw new SheetRefused("encoding");
  }

  private static String decoded(byte[] content, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException broken) {
      throw new SheetRefused("encoding");
    }
  }

  private static boolean startsWith(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
