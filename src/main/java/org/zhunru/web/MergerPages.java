package org.zhunru.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.engine.AnswerInvalid.Fault;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.EntryInvalid;
import org.zhunru.identity.Merger;
import org.zhunru.identity.Mergers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.OrganisationRegister;

/** Merging a community into another; an administrator's only. */
@Controller
@RequestMapping("/settings/organisations/{code}/merger")
class MergerPages {

  private final Mergers mergers;
  private final OrganisationRegister register;
  private final CurrentUsers users;
  private final Problems problems;

  MergerPages(Mergers mergers, OrganisationRegister register, CurrentUsers users, Problems problems) {
    this.mergers = mergers;
    this.register = register;
    this.users = users;
    this.problems = problems;
  }

  @GetMapping
  String show(@PathVariable("code") String code, Model model) {
    fill(model, code, new Merger("", null, false), List.of());
    return "web/merger";
  }

  @PostMapping
  ModelAndView merge(
      @PathVariable("code") String code,
      @RequestParam(name = "successor", defaultValue = "") String successor,
      @RequestParam(name = "endedOn", defaultValue = "") String endedOn,
      @RequestParam(name = "confirmed", defaultValue = "false") boolean confirmed,
      Model model,
      RedirectAttributes flash) {
    Merger merger = new Merger(successor, day(endedOn), confirmed);
    try {
      mergers.merge(code, merger, users.require());
    } catch (EntryInvalid why) {
      fill(model, code, merger, problems.faults(why));
      return new ModelAndView("web/merger", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/settings#organisations");
  }

  private void fill(Model model, String code, Merger typed, List<Fault> faults) {
    Organisation community = register.get(code, users.require());
    model.addAttribute("community", community);
    model.addAttribute("successors", mergers.successors(community));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", faults);
  }

  /** Null for what is no day. */
  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
