package org.zhunru.inventory.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhunru.inventory.PlaqueRemovals;

/** The removal of a plaque: asked for, and its case. */
@Controller
@RequestMapping("/inventory")
class RemovalPages {

  private final PlaqueRemovals removals;
  private final InventoryWords words;

  RemovalPages(PlaqueRemovals removals, InventoryWords words) {
    this.removals = removals;
    this.words = words;
  }

  @PostMapping("/{id:[0-9]{1,15}}/removal")
  String request(@PathVariable long id) {
    return "redirect:/inventory/" + removals.request(id, words.user());
  }

  @GetMapping("/{ref:GP-[0-9]{4}-[0-9]{5,9}}")
  String show(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "inventory/removal";
  }

  @GetMapping("/{ref:GP-[0-9]{4}-[0-9]{5,9}}/panel")
  String panel(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "inventory/removal-panel :: panel";
  }

  private void fill(String ref, Model model) {
    model.addAttribute("view", removals.view(ref, words.user()));
    words.looked(ref);
  }
}
