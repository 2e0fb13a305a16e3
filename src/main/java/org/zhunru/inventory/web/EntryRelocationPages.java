package org.zhunru.inventory.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.inventory.EntryRelocations;

/** The lead unit's clerk hands over what is imposed on a merged community; shown on the page of its other matters, too. */
@Controller
@RequestMapping("/inventory/relocation")
class EntryRelocationPages {

  private final EntryRelocations relocations;
  private final CurrentUsers users;

  EntryRelocationPages(EntryRelocations relocations, CurrentUsers users) {
    this.relocations = relocations;
    this.users = users;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("communities", relocations.pending(users.require()));
    return "inventory/relocation";
  }

  /** The same beside another page. */
  @GetMapping("/panel")
  String panel(Model model) {
    model.addAttribute("communities", relocations.pending(users.require()));
    return "inventory/relocation :: list";
  }

  @PostMapping
  String relocate(@RequestParam(name = "from", defaultValue = "") String from) {
    relocations.relocate(from, users.require());
    return "redirect:/register/relocation";
  }
}
