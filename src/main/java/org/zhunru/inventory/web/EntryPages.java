package org.zhunru.inventory.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.identity.CurrentUser;
import org.zhunru.inventory.Entries;
import org.zhunru.inventory.Entry;
import org.zhunru.inventory.EntryRefused;
import org.zhunru.inventory.EntryRefused.Fault;
import org.zhunru.inventory.Registration;

/** One entry: entered, looked at, ended, objected to. */
@Controller
@RequestMapping("/inventory")
class EntryPages {

  private final Entries entries;
  private final Registration registration;
  private final EntryView view;
  private final InventoryWords words;

  EntryPages(Entries entries, Registration registration, EntryView view, InventoryWords words) {
    this.entries = entries;
    this.registration = registration;
    this.view = view;
    this.words = words;
  }

  @GetMapping("/new")
  String blank(@RequestParam(defaultValue = "plaques") String tab, Model model) {
    if (!words.community()) {
      throw new AccessDeniedException("Not of a residents' committee");
    }
    fill(model, EntryForm.blank(InventoryWords.kind(tab)), List.of());
    return "inventory/new";
  }

  @PostMapping
  ModelAndView add(@ModelAttribute("typed") EntryForm typed, Model model, RedirectAttributes flash) {
    try {
      long id = registration.add(typed.command(), words.user());
      flash.addFlashAttribute("saved", "entered");
      return new ModelAndView("redirect:/inventory/" + id);
    } catch (EntryRefused why) {
      fill(model, typed, why.faults());
      return new ModelAndView("inventory/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/{id:[0-9]{1,15}}")
  String show(@PathVariable long id, Model model) {
    view.fill(id, words.user(), "", List.of(), model);
    return "inventory/entry";
  }

  @PostMapping("/{id:[0-9]{1,15}}/end")
  String end(@PathVariable long id, RedirectAttributes flash) {
    Entry entry = entries.get(id, words.user());
    entries.end(id, words.user());
    flash.addFlashAttribute("saved", "ended");
    return "redirect:/inventory/" + entry.id();
  }

  @PostMapping("/{id:[0-9]{1,15}}/objection")
  ModelAndView object(
      @PathVariable long id, @RequestParam(defaultValue = "") String note, Model model, RedirectAttributes flash) {
    CurrentUser user = words.user();
    try {
      entries.object(id, note, user);
      flash.addFlashAttribute("saved", "objected");
      return new ModelAndView("redirect:/inventory/" + id);
    } catch (EntryRefused why) {
      view.fill(id, user, note, why.faults(), model);
      return new ModelAndView("inventory/entry", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void fill(Model model, EntryForm typed, List<Fault> errors) {
    model.addAttribute("typed", typed);
    model.addAttribute("kind", typed.kind());
    model.addAttribute("errors", errors);
    model.addAttribute("organisations", words.organisationsNearby());
  }
}
