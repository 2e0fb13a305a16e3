package org.zhunru.catalogue.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.ListType;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;

/** The versions of the lists, and one of them with its items. Everybody who is signed in may read any of them. */
@Controller
class CatalogueVersionPages {

  private final CatalogueVersions versions;
  private final CatalogueDrafts drafts;
  private final CurrentUsers users;
  private final People people;

  CatalogueVersionPages(
      CatalogueVersions versions, CatalogueDrafts drafts, CurrentUsers users, People people) {
    this.drafts = drafts;
    this.versions = versions;
    this.users = users;
    this.people = people;
  }

  @GetMapping("/catalogue/versions")
  String list(Model model) {
    List<CatalogueVersion> all = versions.versions();
    model.addAttribute("versions", all);
    model.addAttribute("lists", ListType.values());
    model.addAttribute("names", names(all));
    model.addAttribute("mayDraft", clerk());
    return "catalogue/versions";
  }

  @PostMapping("/catalogue/versions")
  String draft(@RequestParam(defaultValue = "") String label, Model model) {
    try {
      return "redirect:/catalogue/versions/" + versions.draft(label, users.require()).number();
    } catch (CatalogueRefused refused) {
      model.addAttribute("errors", refused.faults());
      model.addAttribute("label", label);
      return list(model);
    }
  }

  @GetMapping("/catalogue/versions/{number:[0-9]{1,6}}")
  String version(
      @PathVariable int number,
      @ModelAttribute("filter") CatalogueFilter filter,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    CatalogueVersion version = versions.version(number);
    int count = versions.count(number, filter.query());
    model.addAttribute("version", version);
    model.addAttribute("items", versions.items(number, filter.query()));
    model.addAttribute("count", count);
    model.addAttribute("pages", Math.max(1, (count + CatalogueFilter.SIZE - 1) / CatalogueFilter.SIZE));
    model.addAttribute("mayEdit", clerk() && version.status().open());
    if (fragment && !restored) {
      return "catalogue/version :: results";
    }
    model.addAttribute("taker", clerk() ? drafts.taker(number).orElse(null) : null);
    model.addAttribute("lists", ListType.values());
    model.addAttribute("names", names(List.of(version)));
    model.addAttribute("others", versions.versions().stream().filter(other -> other.number() != number).toList());
    return "catalogue/version";
  }

  /** Marks a draft as checked, or shows what is wrong with it. */
  @PostMapping("/catalogue/versions/{number:[0-9]{1,6}}/check")
  String check(@PathVariable int number, RedirectAttributes after) {
    boolean passed = versions.check(number, users.require()).passed();
    after.addFlashAttribute("checked", passed);
    return "redirect:/catalogue/versions/" + number + "/figures";
  }

  @GetMapping("/catalogue/versions/{number:[0-9]{1,6}}/discard")
  String ask(@PathVariable int number, Model model) {
    model.addAttribute("version", drafts.open(number, users.require()));
    return "catalogue/discard";
  }

  @PostMapping("/catalogue/versions/{number:[0-9]{1,6}}/discard")
  String discard(@PathVariable int number, @RequestParam(defaultValue = "") String reason, Model model) {
    try {
      drafts.discard(number, reason, users.require());
      return "redirect:/catalogue/versions/" + number;
    } catch (CatalogueRefused refused) {
      if (refused.faults().isEmpty()) {
        throw refused;
      }
      model.addAttribute("errors", refused.faults());
      model.addAttribute("reason", reason);
      return ask(number, model);
    }
  }

  private boolean clerk() {
    return users.require().has(Role.LEAD_CLERK);
  }

  private Map<String, String> names(List<CatalogueVersion> all) {
    Map<String, String> names = new HashMap<>();
    all.stream()
        .flatMap(one -> Stream.of(one.madeBy(), one.checkedBy(), one.approvedBy(), one.secondBy()))
        .filter(name -> name != null && !name.equals("system"))
        .distinct()
        .forEach(name -> names.put(name, people.find(name).map(Person::name).orElse(name)));
    return names;
  }
}
