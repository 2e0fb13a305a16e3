package org.zhunru.register.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.register.Relocation;
import org.zhunru.register.Relocations;

/** The lead unit's clerk hands over what a merged community did; each item by an act of its own, or all that are ticked. */
@Controller
@RequestMapping("/register/relocation")
class RelocationPages {

  /** @param successor name of the community that takes over */
  record Community(String code, String name, java.time.LocalDate endedOn, String successor, List<Relocation> left) {}

  private final Relocations relocations;
  private final CurrentUsers users;

  RelocationPages(Relocations relocations, CurrentUsers users) {
    this.relocations = relocations;
    this.users = users;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute(
        "communities",
        relocations.pending(users.require()).entrySet().stream().map(this::community).toList());
    return "register/relocation";
  }

  private Community community(Map.Entry<Organisation, List<Relocation>> one) {
    Organisation merged = one.getKey();
    return new Community(
        merged.code(), merged.name(), merged.endedOn(), relocations.successor(merged).name(), one.getValue());
  }

  @PostMapping
  String relocate(
      @RequestParam(name = "from", defaultValue = "") String from,
      @RequestParam(name = "ref", defaultValue = "") List<String> refs,
      @RequestParam(name = "only", defaultValue = "") String only,
      RedirectAttributes flash) {
    List<String> chosen = only.isEmpty() ? refs : List.of(only);
    if (chosen.isEmpty()) {
      flash.addFlashAttribute("nothing", true);
    } else {
      relocations.relocate(from, chosen, users.require());
      flash.addFlashAttribute("moved", chosen.size());
    }
    return "redirect:/register/relocation";
  }
}
