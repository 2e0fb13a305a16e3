package org.zhunru.certificate.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.certificate.CertificateFigures;
import org.zhunru.certificate.CertificateFigures.Line;
import org.zhunru.certificate.web.FigurePages.Span;
import org.zhunru.sheet.Sheets;

/** The figures of the counters as files of a spreadsheet; whoever takes them away leaves an entry in the trail. */
@Controller
class FigureFiles {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final CertificateFigures figures;
  private final FigurePages pages;
  private final CertificateWords words;

  FigureFiles(CertificateFigures figures, FigurePages pages, CertificateWords words) {
    this.figures = figures;
    this.pages = pages;
    this.words = words;
  }

  @GetMapping("/certificates/figures.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    Span span = pages.span(by, from, to);
    return file("csv", CSV, Sheets.csv(heads(span), rows(span)));
  }

  @GetMapping("/certificates/figures.xlsx")
  ResponseEntity<byte[]> xlsx(
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    Span span = pages.span(by, from, to);
    return file("xlsx", XLSX, Sheets.xlsx(words.text("figures.file"), heads(span), rows(span)));
  }

  private List<String> heads(Span span) {
    return List.of(
        words.text("figures.name." + span.by()),
        words.text("figures.asked"),
        words.text("figures.issued"),
        words.text("figures.redirected"),
        words.text("figures.refused"),
        words.text("figures.running"));
  }

  private List<List<String>> rows(Span span) {
    List<Line> lines = figures.lines(span.by(), span.from(), span.to(), words.user());
    words.tell(
        "certificate.exported",
        span.by() + " " + span.from() + " " + span.to(),
        Map.of("rows", String.valueOf(lines.size())));
    return lines.stream().map(line -> row(span, line)).toList();
  }

  private List<String> row(Span span, Line line) {
    return List.of(
        words.line(span.by(), line.name()),
        String.valueOf(line.asked()),
        String.valueOf(line.issued()),
        String.valueOf(line.redirected()),
        String.valueOf(line.refused()),
        String.valueOf(line.running()));
  }

  private ResponseEntity<byte[]> file(String ending, MediaType type, byte[] content) {
    String disposition =
        ContentDisposition.attachment()
            .filename(words.text("figures.file") + "." + ending, StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition).body(content);
  }
}
