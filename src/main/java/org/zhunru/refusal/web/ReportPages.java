package org.zhunru.refusal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.casefile.DocumentRefused;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;
import org.zhunru.refusal.Channel;
import org.zhunru.refusal.Refusals;
import org.zhunru.refusal.ReportInvalid;

/** 有人派活？ One page on which a community says what it was handed, and is answered at once. */
@Controller
class ReportPages {

  private static final int LONGEST = 2500;

  private final Refusals refusals;
  private final ReportFiles files;
  private final RefusalWords words;
  private final CurrentUsers users;

  ReportPages(Refusals refusals, ReportFiles files, RefusalWords words, CurrentUsers users) {
    this.refusals = refusals;
    this.files = files;
    this.words = words;
    this.users = users;
  }

  @GetMapping("/refusals/new")
  String ask(@RequestParam(defaultValue = "") String matter, Model model) {
    Map<String, String> values =
        Map.of("draft", ReportFiles.begin(), "askedOn", words.today().toString(), "matter", matter);
    return page(new ReportForm(values, List.of()), model);
  }

  @GetMapping("/refusals/matches")
  String matches(
      @RequestParam(defaultValue = "") String matter, @RequestParam(defaultValue = "") String chosen, Model model) {
    model.addAttribute("form", new ReportForm(Map.of("matter", matter, "chosen", chosen), List.of()));
    model.addAttribute("matches", refusals.matches(cut(matter), users.require()));
    return "refusal/matches :: matches";
  }

  @PostMapping("/refusals")
  String report(
      @RequestParam Map<String, String> sent,
      @RequestParam(required = false) MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    CurrentUser user = users.require();
    if (!user.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Only a community reports, and only its files are kept");
    }
    Map<String, String> values = new HashMap<>();
    sent.forEach((name, value) -> values.put(name, cut(value)));
    values.put("draft", draft(values));
    List<ReportForm.Fault> faults = new ArrayList<>();
    keep(values.get("draft"), file, user, faults);
    ReportForm form = new ReportForm(values, List.of());
    if (faults.isEmpty()) {
      try {
        String ref = refusals.report(form.command(), user);
        files.hand(values.get("draft"), ref, user);
        return "redirect:/refusals/" + ref;
      } catch (ReportInvalid invalid) {
        faults.addAll(words.faults(invalid));
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(new ReportForm(values, faults), model);
  }

  private void keep(String draft, MultipartFile file, CurrentUser user, List<ReportForm.Fault> faults)
      throws IOException {
    try {
      files.keep(draft, file, user);
    } catch (DocumentRefused refused) {
      faults.add(new ReportForm.Fault("file", refused.getMessage()));
    }
  }

  private static String draft(Map<String, String> values) {
    String draft = values.getOrDefault("draft", "");
    return draft.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? draft : ReportFiles.begin();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private String page(ReportForm form, Model model) {
    CurrentUser user = users.require();
    model.addAttribute("form", form);
    model.addAttribute("askers", refusals.askers(user));
    model.addAttribute("matches", refusals.matches(form.first("matter"), user));
    model.addAttribute("certificates", words.certificates());
    model.addAttribute("channels", Channel.values());
    model.addAttribute("kept", files.of(form.first("draft"), user));
    model.addAttribute("today", words.today());
    return "refusal/new";
  }
}
