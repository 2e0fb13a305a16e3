package org.zhunru.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody who is not signed in finds what is public. */
@Controller
class PublicPages {

  private static final List<String> PLACES =
      List.of("items", "notices", "lists", "certificates", "refusals", "adjustments", "consultations", "owners-votes", "voices");

  @GetMapping("/public")
  String index(Model model) {
    model.addAttribute("places", PLACES);
    return "web/public";
  }
}
