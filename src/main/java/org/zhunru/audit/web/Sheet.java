package org.zhunru.audit.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for a spreadsheet: UTF-8 with its mark; a text that a spreadsheet would calculate gets a quote. */
final class Sheet {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Sheet() {}

  static ResponseEntity<byte[]> file(String name, List<String> heads, List<List<String>> rows) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(text(heads, rows).getBytes(StandardCharsets.UTF_8));
  }

  static String text(List<String> heads, List<List<String>> rows) {
    StringWriter text = new StringWriter().append('\ufeff');
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      csv.printRecord(heads);
      for (List<String> row : rows) {
        csv.printRecord(row.stream().map(Sheet::plain).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Spaces before a formula do not hide it from every spreadsheet. */
  static String plain(String text) {
    if (text == null) {
      return "";
    }
    String start = text.stripLeading();
    boolean formula = !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }
}
