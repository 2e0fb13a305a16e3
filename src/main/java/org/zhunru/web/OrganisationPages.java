package org.zhunru.web;

import java.util.Arrays;
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
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.EntryInvalid;
import org.zhunru.identity.NewOrganisation;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisation.Kind;
import org.zhunru.identity.OrganisationRegister;

/** Entering and renaming an organisation; an administrator's only. */
@Controller
@RequestMapping("/settings/organisations")
class OrganisationPages {

  private final OrganisationRegister register;
  private final Settings settings;
  private final CurrentUsers users;
  private final Problems problems;

  OrganisationPages(OrganisationRegister register, Settings settings, CurrentUsers users, Problems problems) {
    this.register = register;
    this.settings = settings;
    this.users = users;
    this.problems = problems;
  }

  @GetMapping("/new")
  String blank(Model model) {
    fill(model, new NewOrganisation("", "", null, ""), List.of());
    return "web/organisation-new";
  }

  @PostMapping
  ModelAndView add(
      @RequestParam(name = "code", defaultValue = "") String code,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "parent", defaultValue = "") String parent,
      Model model,
      RedirectAttributes flash) {
    NewOrganisation wanted = new NewOrganisation(code.strip(), name, kind(kind), parent);
    try {
      register.add(wanted, users.require());
    } catch (EntryInvalid why) {
      fill(model, wanted, problems.faults(why));
      return new ModelAndView("web/organisation-new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return saved(flash);
  }

  @GetMapping("/{code}/edit")
  String show(@PathVariable("code") String code, Model model) {
    CurrentUser administrator = users.require();
    Organisation organisation = register.get(code, administrator);
    fill(model, organisation, organisation.name(), List.of());
    return "web/organisation";
  }

  @PostMapping("/{code}/name")
  ModelAndView rename(
      @PathVariable("code") String code,
      @RequestParam(name = "name", defaultValue = "") String name,
      Model model,
      RedirectAttributes flash) {
    CurrentUser administrator = users.require();
    try {
      register.rename(code, name, administrator);
    } catch (EntryInvalid why) {
      fill(model, register.get(code, administrator), name, problems.faults(why));
      return new ModelAndView("web/organisation", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return saved(flash);
  }

  private static ModelAndView saved(RedirectAttributes flash) {
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/settings#organisations");
  }

  private void fill(Model model, NewOrganisation typed, List<Fault> faults) {
    model.addAttribute("organisations", settings.organisations(users.require()));
    model.addAttribute("kinds", Arrays.stream(Kind.values()).filter(kind -> kind != Kind.CITY).toList());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", faults);
  }

  private static void fill(Model model, Organisation organisation, String name, List<Fault> faults) {
    model.addAttribute("organisation", organisation);
    model.addAttribute("name", name);
    model.addAttribute("errors", faults);
  }

  /** Null for what is no kind. */
  private static Kind kind(String name) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
  }
}
