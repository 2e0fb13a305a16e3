package org.zhunru.consultation.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.consultation.Participation;
import org.zhunru.consultation.ParticipationFigures;
import org.zhunru.consultation.ParticipationFigures.Year;
import org.zhunru.consultation.SeatType;
import org.zhunru.consultation.VoteOrigin;
import org.zhunru.sheet.Sheets;

/** Figures of how residents took part: on a page, as a file of a spreadsheet, and what of it everybody may see. */
@Controller
class ParticipationPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final ParticipationFigures figures;
  private final ConsultationWords words;
  private final MessageSource messages;

  ParticipationPages(ParticipationFigures figures, ConsultationWords words, MessageSource messages) {
    this.figures = figures;
    this.words = words;
    this.messages = messages;
  }

  @GetMapping("/consultations/figures")
  String show(@RequestParam(defaultValue = "") String year, Model model) {
    fill(figures.of(year, words.user()), model);
    words.looked("consultation-figures");
    return "consultation/figures";
  }

  @GetMapping("/public/consultations/figures")
  String open(@RequestParam(defaultValue = "") String year, Model model) {
    fill(figures.open(year), model);
    return "consultation/public-figures";
  }

  @GetMapping("/consultations/figures.csv")
  ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String year) {
    Year taken = figures.taken(year, words.user());
    return file(taken, "csv", CSV, Sheets.csv(heads(), rows(taken)));
  }

  @GetMapping("/consultations/figures.xlsx")
  ResponseEntity<byte[]> xlsx(@RequestParam(defaultValue = "") String year) {
    Year taken = figures.taken(year, words.user());
    return file(taken, "xlsx", XLSX, Sheets.xlsx(text("figures.title"), heads(), rows(taken)));
  }

  private static void fill(Object shown, Model model) {
    model.addAttribute("shown", shown);
    model.addAttribute("seats", SeatType.values());
    model.addAttribute("origins", VoteOrigin.values());
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    for (String one : List.of("community", "topics", "meetings", "invited", "present", "cast")) {
      heads.add(text("figures." + one));
    }
    for (VoteOrigin origin : VoteOrigin.values()) {
      heads.add(text("origin." + origin));
    }
    heads.add(text("figures.told"));
    for (String one : List.of("days", "fed-back", "feedback-days", "made", "due", "kept")) {
      heads.add(text("figures." + one));
    }
    for (SeatType seat : SeatType.values()) {
      heads.add(text("figures.seat-invited", text("seat." + seat)));
      heads.add(text("figures.seat-present", text("seat." + seat)));
    }
    return heads;
  }

  private List<List<String>> rows(Year taken) {
    List<List<String>> rows = new ArrayList<>();
    taken.lines().forEach(line -> rows.add(row(line.name(), line)));
    rows.add(row(text("figures.total"), taken.total()));
    return rows;
  }

  private static List<String> row(String name, Participation line) {
    List<String> row = new ArrayList<>(List.of(name));
    for (int one : new int[] {line.topics(), line.meetings(), line.people().invited(), line.people().present(), line.cast()}) {
      row.add(String.valueOf(one));
    }
    line.ballots().values().forEach(votes -> row.add(votes.toString()));
    row.add(String.valueOf(line.told()));
    row.add(average(line.daysOnAverage()));
    row.add(String.valueOf(line.fedBack()));
    row.add(average(line.feedbackOnAverage()));
    for (int one : new int[] {line.promises().made(), line.promises().due(), line.promises().kept()}) {
      row.add(String.valueOf(one));
    }
    line.seats()
        .values()
        .forEach(
            people -> {
              row.add(String.valueOf(people.invited()));
              row.add(String.valueOf(people.present()));
            });
    return row;
  }

  private static String average(Double days) {
    return days == null ? "" : String.format(Locale.ROOT, "%.1f", days);
  }

  private ResponseEntity<byte[]> file(Year taken, String ending, MediaType type, byte[] content) {
    String disposition =
        ContentDisposition.attachment()
            .filename(text("figures.file", String.valueOf(taken.year())) + "." + ending, StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition).body(content);
  }

  private String text(String key, Object... values) {
    return messages.getMessage("consultation." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
