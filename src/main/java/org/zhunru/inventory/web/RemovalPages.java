package org.zhunru.inventory.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.inventory.PlaqueRemovals;
import org.zhunru.inventory.PlaqueRemovals.View;

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
    View view = removals.view(ref, words.user());
    words.looked(ref);
    model.addAttribute("view", view);
    model.addAttribute("mayAnswer", mayAnswer(view, words.user()));
  }

  /** Whether what the removal waits for is this person's to do. */
  private static boolean mayAnswer(View view, CurrentUser user) {
    String own = user.organisation().code();
    return switch (view.header().state()) {
      case "TO_REMOVE" ->
          user.has(Role.LEAD_CLERK)
              || user.hasAny(Role.DEPARTMENT_CLERK, Role.STREET_OFFICE) && view.plaque().owner().equals(own);
      case "TO_CONFIRM" -> user.has(Role.COMMUNITY_COMMITTEE) && view.plaque().community().equals(own);
      case "OBJECTED" -> user.has(Role.LEAD_CLERK);
      default -> false;
    };
  }
}
