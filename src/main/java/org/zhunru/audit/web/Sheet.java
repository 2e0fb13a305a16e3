package org.zhunru.audit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.zhunru.sheet.Sheets;

/** A list as a file for a spreadsheet, kept by nobody on the way. */
final class Sheet {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Sheet() {}

  static ResponseEntity<byte[]> file(String name, List<String> heads, List<List<String>> rows) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Sheets.csv(heads, rows));
  }
}
