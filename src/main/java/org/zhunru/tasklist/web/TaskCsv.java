package org.zhunru.tasklist.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zhunru.sheet.Sheets;

/** A list as a file for a spreadsheet. */
final class TaskCsv {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private TaskCsv() {}

  static ResponseEntity<byte[]> of(List<String> heads, List<TaskRow> rows, String fileName) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .body(Sheets.csv(heads, rows.stream().map(TaskCsv::cells).toList()));
  }

  private static List<String> cells(TaskRow row) {
    return Arrays.asList(
        row.ref(),
        row.name(),
        row.title(),
        row.subject(),
        row.department(),
        row.unit(),
        row.communities(),
        row.due(),
        row.term(),
        row.holder(),
        row.ended());
  }
}
