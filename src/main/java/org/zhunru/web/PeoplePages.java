package org.zhunru.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.zhunru.identity.NewPerson;
import org.zhunru.identity.NoSuchPerson;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.People;
import org.zhunru.identity.PeopleRegister;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;

/** Making an account, its roles and its one-time password; an administrator's only. */
@Controller
@RequestMapping("/settings/people")
class PeoplePages {

  private final PeopleRegister register;
  private final People people;
  private final Settings settings;
  private final CurrentUsers users;
  private final Problems problems;

  PeoplePages(PeopleRegister register, People people, Settings settings, CurrentUsers users, Problems problems) {
    this.register = register;
    this.people = people;
    this.settings = settings;
    this.users = users;
    this.problems = problems;
  }

  @GetMapping("/new")
  String blank(Model model) {
    fill(model, new NewPerson("", "", "", Set.of()), List.of());
    return "web/person-new";
  }

  @PostMapping
  ModelAndView add(
      @RequestParam(name = "username", defaultValue = "") String username,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "organisation", defaultValue = "") String organisation,
      @RequestParam(name = "roles", defaultValue = "") List<String> roles,
      Model model,
      RedirectAttributes flash) {
    NewPerson wanted = new NewPerson(username.strip(), name, organisation, roles(roles));
    try {
      flash.addFlashAttribute("oneTimePassword", register.add(wanted, users.require()));
    } catch (EntryInvalid why) {
      fill(model, wanted, problems.faults(why));
      return new ModelAndView("web/person-new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return edit(wanted.username(), flash);
  }

  @GetMapping("/{username}/edit")
  String show(@PathVariable("username") String username, Model model) {
    Person person = inReach(username);
    fill(model, person, person.roles(), List.of());
    return "web/person";
  }

  @PostMapping("/{username}/roles")
  ModelAndView roles(
      @PathVariable("username") String username,
      @RequestParam(name = "roles", defaultValue = "") List<String> roles,
      Model model,
      RedirectAttributes flash) {
    Set<Role> wanted = roles(roles);
    try {
      register.setRoles(username, wanted, users.require());
    } catch (EntryInvalid why) {
      fill(model, inReach(username), wanted, problems.faults(why));
      return new ModelAndView("web/person", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("saved", true);
    return edit(username, flash);
  }

  @PostMapping("/{username}/password-reset")
  ModelAndView reset(@PathVariable("username") String username, RedirectAttributes flash) {
    flash.addFlashAttribute("oneTimePassword", register.resetPassword(username, users.require()));
    return edit(username, flash);
  }

  private static ModelAndView edit(String username, RedirectAttributes flash) {
    flash.addAttribute("username", username);
    return new ModelAndView("redirect:/settings/people/{username}/edit");
  }

  private Person inReach(String username) {
    CurrentUser administrator = Settings.administrator(users.require());
    return people
        .find(username)
        .filter(person -> administrator.organisation().covers(person.organisation()))
        .orElseThrow(() -> new NoSuchPerson(username));
  }

  private void fill(Model model, NewPerson typed, List<Fault> faults) {
    model.addAttribute(
        "organisations", settings.organisations(users.require()).stream().filter(Organisation::open).toList());
    model.addAttribute("roles", Role.values());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", faults);
  }

  private void fill(Model model, Person person, Set<Role> chosen, List<Fault> faults) {
    model.addAttribute("person", person);
    model.addAttribute(
        "roles",
        Arrays.stream(Role.values())
            .filter(role -> role.fits(person.organisation().kind()) || person.roles().contains(role))
            .toList());
    model.addAttribute("chosen", chosen);
    model.addAttribute("errors", faults);
  }

  /** A name that is no role is none. */
  private static Set<Role> roles(List<String> names) {
    return Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).collect(Collectors.toSet());
  }
}
