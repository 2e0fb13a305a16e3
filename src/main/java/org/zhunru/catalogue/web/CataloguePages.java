package org.zhunru.catalogue.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ListType;

/** The catalogue for everybody who is signed in. */
@Controller
class CataloguePages {

  private static final int SUGGESTIONS = 5;

  private final Catalogue catalogue;

  CataloguePages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/catalogue")
  String items(
      @ModelAttribute("filter") CatalogueFilter filter,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    int count = catalogue.count(filter.query());
    model.addAttribute("items", catalogue.items(filter.query()));
    model.addAttribute("count", count);
    model.addAttribute("pages", Math.max(1, (count + CatalogueFilter.SIZE - 1) / CatalogueFilter.SIZE));
    if (fragment && !restored) {
      return "catalogue/items :: results";
    }
    model.addAttribute("lists", ListType.values());
    model.addAttribute("counts", catalogue.counts());
    model.addAttribute("categories", catalogue.categories());
    model.addAttribute("departments", catalogue.departments());
    model.addAttribute("version", catalogue.version());
    model.addAttribute("versionLabel", catalogue.label());
    return "catalogue/items";
  }

  /** @param version number of the version to read the item in; without it the one in force */
  @GetMapping("/catalogue/{code}")
  String item(@PathVariable String code, @RequestParam(defaultValue = "") String version, Model model) {
    int number = version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : catalogue.version();
    Item item =
        catalogue.item(number, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean inForce = number == catalogue.version();
    model.addAttribute("item", item);
    model.addAttribute("version", number);
    model.addAttribute("versionLabel", catalogue.label(number));
    model.addAttribute("notInForce", !inForce);
    return "catalogue/item";
  }

  @GetMapping("/catalogue/certificates")
  String certificates(Model model) {
    model.addAttribute("certificates", catalogue.certificates());
    return "catalogue/certificates";
  }

  /** Buttons for the form a title is typed in; the field may be called {@code q} or {@code title}. */
  @GetMapping("/catalogue/suggestions")
  String suggestions(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String title, Model model) {
    String text = q.isBlank() ? title : q;
    List<Item> items = catalogue.suggest(text, SUGGESTIONS);
    model.addAttribute("items", items);
    model.addAttribute("asked", !text.isBlank());
    return "catalogue/suggestions :: suggestions";
  }
}
