package org.zhunru.inventory.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.identity.Role;
import org.zhunru.inventory.AllowedPlaques;
import org.zhunru.inventory.EntryRefused;
import org.zhunru.inventory.EntryRefused.Fault;

/** The plaques that may hang: everybody with business here reads them, the lead unit keeps them. */
@Controller
@RequestMapping("/inventory/allowed")
class AllowedPages {

  private final AllowedPlaques allowed;
  private final InventoryWords words;

  AllowedPages(AllowedPlaques allowed, InventoryWords words) {
    this.allowed = allowed;
    this.words = words;
  }

  @GetMapping
  String list(Model model) {
    fill(model, "", "", List.of());
    return "inventory/allowed";
  }

  @PostMapping
  ModelAndView add(
      @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String law, Model model) {
    try {
      allowed.add(name, law, words.user());
      return new ModelAndView("redirect:/inventory/allowed");
    } catch (EntryRefused why) {
      fill(model, name, law, why.faults());
      return new ModelAndView("inventory/allowed", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/{id:[0-9]{1,15}}/retire")
  String retire(@PathVariable long id) {
    allowed.retire(id, words.user());
    return "redirect:/inventory/allowed";
  }

  private void fill(Model model, String name, String law, List<Fault> errors) {
    if (words.user().roles().stream().allMatch(role -> role == Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("Administrators see none");
    }
    model.addAttribute("plaques", allowed.all());
    model.addAttribute("mayKeep", words.user().has(Role.LEAD_CLERK));
    model.addAttribute("name", name);
    model.addAttribute("law", law);
    model.addAttribute("errors", errors);
  }
}
