package org.zhunru.tasklist.web;

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
final class TaskCsv {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private TaskCsv() {}

  static ResponseEntity<byte[]> of(List<String> heads, List<TaskRow> rows, String fileName) {
    StringWriter text = new StringWriter().append('\ufeff');
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      csv.printRecord(heads);
      for (TaskRow row : rows) {
        csv.printRecord(
            plain(row.ref()),
            plain(row.name()),
            plain(row.title()),
            plain(row.subject()),
            plain(row.department()),
            plain(row.unit()),
            plain(row.communities()),
            row.due(),
            row.term(),
            plain(row.holder()),
            row.ended());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A spreadsheet takes full-width signs for a formula too, and looks past leading blanks. */
  static String plain(String text) {
    String start = text.replaceFirst("^[\\s\\p{Z}]+", "");
    boolean formula = !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }
}
