package org.zhunru.certificate.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.certificate.CertificateFigures;
import org.zhunru.certificate.CertificateFigures.By;
import org.zhunru.certificate.CertificateFigures.Line;
import org.zhunru.district.DistrictClock;

/** Figures of the counters. */
@Controller
class FigurePages {

  private static final int MOST_YEARS = 5;

  private final CertificateFigures figures;
  private final CertificateWords words;
  private final DistrictClock clock;

  FigurePages(CertificateFigures figures, CertificateWords words, DistrictClock clock) {
    this.figures = figures;
    this.words = words;
    this.clock = clock;
  }

  /** What is counted, on which days; wrong days of the address are the year that runs. */
  record Span(By by, LocalDate from, LocalDate to, boolean wrong) {}

  @GetMapping("/certificates/figures")
  String show(
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    Span span = span(by, from, to);
    List<Line> lines = figures.lines(span.by(), span.from(), span.to(), words.user());
    model.addAttribute("span", span);
    model.addAttribute("ways", By.values());
    model.addAttribute("lines", lines);
    model.addAttribute("sum", sum(lines));
    return "certificate/figures";
  }

  Span span(String by, String from, String to) {
    By way = Arrays.stream(By.values()).filter(one -> one.name().equals(by)).findFirst().orElse(By.KIND);
    LocalDate today = clock.today();
    LocalDate first = from.isEmpty() ? today.withDayOfYear(1) : day(from);
    LocalDate last = to.isEmpty() ? today : day(to);
    boolean wrong = first == null || last == null || last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS));
    return wrong ? new Span(way, today.withDayOfYear(1), today, true) : new Span(way, first, last, false);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private Line sum(List<Line> lines) {
    return new Line(
        words.text("figures.sum"),
        lines.stream().mapToInt(Line::asked).sum(),
        lines.stream().mapToInt(Line::issued).sum(),
        lines.stream().mapToInt(Line::redirected).sum(),
        lines.stream().mapToInt(Line::refused).sum(),
        lines.stream().mapToInt(Line::running).sum());
  }
}
