package org.zhunru.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Whether the catalogue in force has an item. */
public interface ItemsInForce {

  boolean contains(String code);

  /**
   * Without a server: the file the server last wrote into its data directory, or the packaged default.
   *
   * @throws BadFile when the file cannot be read
   */
  static ItemsInForce of(Path dataDirectory) {
    Path file = dataDirectory.resolve("catalogue-in-force.csv");
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        return codes(in)::contains;
      } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
        throw new BadFile(RuleWords.text("file.catalogue", file));
      }
    }
    try (InputStream in = ItemsInForce.class.getResourceAsStream("/catalogue/items.csv")) {
      return codes(new InputStreamReader(in, StandardCharsets.UTF_8))::contains;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> codes(Reader in) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      codes.add(row.get("code"));
    }
    return codes;
  }
}
