package org.zhunru.refusal.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.Item;
import org.zhunru.refusal.RefusalRegister;

/** Refusals for everybody: month, who asked, why and what came of it; no place, no person, nothing anybody typed. */
@Controller
class PublicRefusals {

  private static final int SIZE = 20;
  private static final int LAST_PAGE = 10_000;

  private final RefusalRegister register;
  private final Catalogue catalogue;

  PublicRefusals(RefusalRegister register, Catalogue catalogue) {
    this.register = register;
    this.catalogue = catalogue;
  }

  @GetMapping("/public/refusals")
  String list(@RequestParam(defaultValue = "1") String page, Model model) {
    int wanted = page.matches("[0-9]{1,6}") ? Math.max(1, Math.min(Integer.parseInt(page), LAST_PAGE)) : 1;
    List<RefusalRegister.PublicLine> lines = register.published(wanted, SIZE);
    int count = register.countPublished();
    Map<String, String> titles = new TreeMap<>();
    lines.forEach(line -> titles.put(line.itemCode(), catalogue.item(line.itemCode()).map(Item::title).orElse("")));
    model.addAttribute("lines", lines);
    model.addAttribute("titles", titles);
    model.addAttribute("count", count);
    model.addAttribute("page", wanted);
    model.addAttribute("pages", Math.max(1, (count + SIZE - 1) / SIZE));
    return "refusal/public";
  }
}
