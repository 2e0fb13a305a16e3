package org.zhunru.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The catalogue as CSV: the default rule package that is read, and the file of the version in force that is
 * written.
 */
class CatalogueCsv {

  private static final String[] COLUMNS = {
    "code", "list", "category", "title", "lead_department", "basis", "conditions", "frequency"
  };
  private static final CSVFormat READ = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CatalogueCsv() {}

  static List<Item> defaultItems() {
    return read("/catalogue/items.csv", CatalogueCsv::item);
  }

  static List<CertificateKind> defaultCertificates() {
    return read(
        "/catalogue/certificates.csv",
        row ->
            new CertificateKind(
                row.get("code"), row.get("title"), row.get("responsible_department"), row.get("how_to_obtain_instead")));
  }

  /** Readers see the old file or the new one, never half of one. */
  static void write(List<Item> items, Path file) {
    try {
      Path directory = file.toAbsolutePath().getParent();
      Files.createDirectories(directory);
      Path draft = Files.createTempFile(directory, "catalogue", ".tmp");
      try {
        try (CSVPrinter csv =
            new CSVPrinter(
                Files.newBufferedWriter(draft, StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setHeader(COLUMNS).setRecordSeparator('\n').get())) {
          for (Item item : items) {
            csv.printRecord(
                item.code(),
                item.list(),
                item.category(),
                item.title(),
                item.leadDepartment(),
                item.basis(),
                item.conditions(),
                item.frequency());
          }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Item item(CSVRecord row) {
    return new Item(
        row.get("code"),
        ListType.valueOf(row.get("list")),
        row.get("category"),
        row.get("title"),
        row.get("lead_department"),
        row.get("basis"),
        row.get("conditions"),
        row.get("frequency"));
  }

  private static <T> List<T> read(String resource, Function<CSVRecord, T> row) {
    try (InputStream in = CatalogueCsv.class.getResourceAsStream(resource);
        CSVParser csv = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), READ)) {
      return csv.stream().map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
