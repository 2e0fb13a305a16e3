package org.zhunru.web;

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
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.AnswerInvalid.Fault;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.People;

/** Organisations, people and parameters; an administrator's only. */
@Controller
@RequestMapping("/settings")
class SettingsPages {

  private final Settings settings;
  private final People people;
  private final CurrentUsers users;
  private final CalendarSettings calendar;

  SettingsPages(Settings settings, People people, CurrentUsers users, CalendarSettings calendar) {
    this.settings = settings;
    this.people = people;
    this.users = users;
    this.calendar = calendar;
  }

  @GetMapping
  String show(Model model) {
    fill(model);
    return "web/settings";
  }

  @PostMapping("/people/{username}/unlock")
  String unlock(@PathVariable("username") String username, RedirectAttributes flash) {
    people.unlock(username, users.require());
    return done(flash, "#people");
  }

  @PostMapping("/people/{username}/enable")
  String enable(@PathVariable("username") String username, RedirectAttributes flash) {
    people.enable(username, users.require());
    return done(flash, "#people");
  }

  @PostMapping("/people/{username}/disable")
  String disable(@PathVariable("username") String username, RedirectAttributes flash) {
    people.disable(username, users.require());
    return done(flash, "#people");
  }

  @PostMapping("/parameters/{name}")
  ModelAndView change(
      @PathVariable("name") String name,
      @RequestParam(name = "value", defaultValue = "") String value,
      Model model,
      RedirectAttributes flash) {
    try {
      settings.change(name, value, users.require());
    } catch (AnswerInvalid why) {
      fill(model);
      model.addAttribute("typed", value);
      model.addAttribute("errors", why.faults().stream().map(fault -> new Fault(name, fault.message())).toList());
      return new ModelAndView("web/settings", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return new ModelAndView(done(flash, "#parameters"));
  }

  @PostMapping("/calendar")
  ModelAndView enter(
      @RequestParam(name = "calendar", defaultValue = "") String csv, Model model, RedirectAttributes flash) {
    try {
      calendar.enter(csv, users.require());
    } catch (AnswerInvalid why) {
      fill(model);
      model.addAttribute("calendar", csv);
      model.addAttribute("errors", why.faults().stream().map(fault -> new Fault("calendar", fault.message())).toList());
      return new ModelAndView("web/settings", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return new ModelAndView(done(flash, "#days"));
  }

  private String done(RedirectAttributes flash, String part) {
    flash.addFlashAttribute("saved", true);
    return "redirect:/settings" + part;
  }

  private void fill(Model model) {
    CurrentUser administrator = Settings.administrator(users.require());
    model.addAttribute("organisations", settings.organisations(administrator));
    model.addAttribute("merged", settings.merged(administrator));
    model.addAttribute("people", people.of(administrator.organisation()));
    model.addAttribute("parameters", settings.parameters(administrator));
    model.addAttribute("calendar", CalendarSettings.COLUMNS);
    model.addAttribute("days", calendar.entered(administrator));
    model.addAttribute("calendarWarning", calendar.warning().orElse(null));
    model.addAttribute("errors", List.of());
  }
}
