package org.zhunru.tenure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tenure.BreachReport;
import org.zhunru.tenure.TenureActs;
import org.zhunru.tenure.TenureInvalid;
import org.zhunru.tenure.TenureView;
import org.zhunru.tenure.Tenures;

/** Reporting a breach, proposing an exit, recording a repealed law: each asks once and says what will happen. */
@Controller
@RequestMapping("/tenure/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/{act:breach|exit|repeal}")
class ActPages {

  private static final Map<String, String> CODES =
      Map.of("breach", TenureActs.BREACH, "exit", TenureActs.EXIT, "repeal", TenureActs.REPEAL);

  private final Tenures tenures;
  private final TenureActs acts;
  private final CurrentUsers users;
  private final TenureWords words;

  ActPages(Tenures tenures, TenureActs acts, CurrentUsers users, TenureWords words) {
    this.tenures = tenures;
    this.acts = acts;
    this.users = users;
    this.words = words;
  }

  @GetMapping
  String ask(@PathVariable String ref, @PathVariable String act, Model model) {
    return page(ref, act, Map.of(), List.of(), model);
  }

  @PostMapping
  String take(
      @PathVariable String ref,
      @PathVariable String act,
      @RequestParam Map<String, String> typed,
      Model model,
      RedirectAttributes flash,
      HttpServletResponse response) {
    CurrentUser user = users.require();
    try {
      switch (act) {
        case "breach" ->
            acts.reportBreach(ref, new BreachReport(typed.get("kind"), typed.get("text"), day(typed.get("since"))), user);
        case "exit" -> acts.proposeExit(ref, typed.get("reason"), user);
        default -> acts.recordRepeal(ref, typed.get("basis"), user);
      }
    } catch (TenureInvalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, act, typed, invalid.faults(), model);
    }
    flash.addFlashAttribute("told", words.text("act." + act + ".done"));
    return "redirect:/admission/" + ref;
  }

  private String page(
      String ref, String act, Map<String, String> typed, List<TenureInvalid.Fault> errors, Model model) {
    CurrentUser user = users.require();
    TenureView view = tenures.view(ref, user);
    if (!tenures.acts(view, user).contains(CODES.get(act))) {
      throw new AccessDeniedException(act);
    }
    model.addAttribute("view", view);
    model.addAttribute("act", act);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    return "tenure/act";
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
