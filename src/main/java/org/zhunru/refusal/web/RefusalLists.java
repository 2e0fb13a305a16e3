package org.zhunru.refusal.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.refusal.Ground;
import org.zhunru.refusal.Refusal;
import org.zhunru.refusal.RefusalRegister;
import org.zhunru.sheet.Sheets;

/** The list of reports, as far as the reader may look, with what they add up to. */
@Controller
class RefusalLists {

  private static final int MOST_LINES = 5000;
  private static final int MOST_FIGURES = 50;
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final RefusalRegister register;
  private final Organisations organisations;
  private final RefusalWords words;
  private final RefusalReading reading;
  private final CurrentUsers users;

  RefusalLists(
      RefusalRegister register,
      Organisations organisations,
      RefusalWords words,
      RefusalReading reading,
      CurrentUsers users) {
    this.register = register;
    this.organisations = organisations;
    this.words = words;
    this.reading = reading;
    this.users = users;
  }

  @GetMapping("/refusals")
  String list(
      @ModelAttribute("filter") RefusalFilter filter,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    CurrentUser user = users.require();
    List<Refusal> found = register.find(filter.query(), user);
    int count = register.count(filter.query(), user);
    model.addAttribute("refusals", found);
    model.addAttribute("names", organisations.names(found.stream().map(Refusal::community).toList()));
    model.addAttribute("count", count);
    model.addAttribute("pages", Math.max(1, (count + RefusalFilter.SIZE - 1) / RefusalFilter.SIZE));
    if (fragment && !restored) {
      return "refusal/list :: results";
    }
    List<RefusalRegister.Figure> figures = register.figures(user, MOST_FIGURES);
    model.addAttribute("figures", figures);
    model.addAttribute("more", figures.size() < MOST_FIGURES ? 0 : register.countFigures(user) - figures.size());
    model.addAttribute("grounds", Ground.values());
    model.addAttribute(
        "results", List.of("OPEN", "RECTIFIED", "SANCTION_PROPOSED", "NOT_CONFIRMED", "NOT_REFUSABLE"));
    model.addAttribute("mayReport", user.has(Role.COMMUNITY_COMMITTEE));
    return "refusal/list";
  }

  @GetMapping("/refusals/export.csv")
  ResponseEntity<byte[]> export(@ModelAttribute("filter") RefusalFilter filter) {
    CurrentUser user = users.require();
    List<Refusal> found = register.find(filter.everything(MOST_LINES), user);
    Map<String, String> names =
        organisations.names(found.stream().map(Refusal::community).distinct().toList());
    reading.tell(user, "refusal.exported", "refusals", Map.of("count", String.valueOf(found.size())));
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refusals.csv\"")
        .body(Sheets.csv(heads(), found.stream().map(one -> cells(one, names)).toList()));
  }

  private List<String> heads() {
    return List.of("ref", "community", "asker", "matter", "channel", "asked-on", "verdict", "ground", "result").stream()
        .map(head -> words.text("head." + head))
        .toList();
  }

  private List<String> cells(Refusal one, Map<String, String> names) {
    return Arrays.asList(
        one.ref(),
        names.getOrDefault(one.community(), one.community()),
        one.asked().asker(),
        one.asked().matter(),
        words.text("channel." + one.asked().channel()),
        one.asked().on().toString(),
        words.text("verdict." + one.verdict()),
        words.text("ground." + one.ground()),
        words.result(one));
  }
}
