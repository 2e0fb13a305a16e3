package org.zhunru.inventory.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.inventory.Entries;
import org.zhunru.inventory.Entry;
import org.zhunru.inventory.EntryKind;

/** The registers of what is imposed, one tab for each kind. */
@Controller
@RequestMapping("/inventory")
class InventoryPages {

  private static final int SIZE = 50;

  private final Entries entries;
  private final InventoryWords words;
  private final DistrictClock clock;

  InventoryPages(Entries entries, InventoryWords words, DistrictClock clock) {
    this.entries = entries;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "plaques") String tab,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String ended,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    CurrentUser user = words.user();
    EntryKind kind = InventoryWords.kind(tab);
    if (!kind.path().equals(tab)) {
      return "redirect:/inventory";
    }
    List<Entry> found =
        entries.list(kind, user).stream()
            .filter(entry -> ended.equals("1") || entry.standing())
            .filter(entry -> says(entry, q.strip()))
            .toList();
    int pages = Math.max(1, (found.size() + SIZE - 1) / SIZE);
    int at = Math.min(pages, number(page));
    model.addAttribute("kind", kind);
    model.addAttribute("kinds", EntryKind.values());
    model.addAttribute("q", q);
    model.addAttribute("ended", ended);
    model.addAttribute("count", found.size());
    model.addAttribute("page", at);
    model.addAttribute("pages", pages);
    model.addAttribute("entries", found.subList((at - 1) * SIZE, Math.min(found.size(), at * SIZE)));
    model.addAttribute("today", clock.today());
    model.addAttribute("mayEnter", words.community());
    model.addAttribute("keepsList", user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR));
    return "inventory/list";
  }

  private boolean says(Entry entry, String text) {
    return text.isEmpty()
        || entry.name().contains(text)
        || entry.ownerName().contains(text)
        || words.organisation(entry.community()).contains(text)
        || entry.survey() != null && entry.survey().fields().stream().anyMatch(field -> field.contains(text));
  }

  private static int number(String text) {
    return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 1;
  }
}
