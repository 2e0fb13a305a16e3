package org.zhunru.catalogue.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.ItemField;
import org.zhunru.catalogue.ListType;
import org.zhunru.catalogue.PrimaryBody;
import org.zhunru.catalogue.ResponsibilityRole;
import org.zhunru.identity.CurrentUsers;

/** One item of a draft: added, changed, removed. */
@Controller
class CatalogueItemPages {

  private static final String VERSION = "/catalogue/versions/{number:[0-9]{1,6}}";
  private static final String CODE = "/{code:[A-Z0-9-]{1,20}}";

  private final CatalogueVersions versions;
  private final CatalogueDrafts drafts;
  private final CurrentUsers users;

  CatalogueItemPages(CatalogueVersions versions, CatalogueDrafts drafts, CurrentUsers users) {
    this.versions = versions;
    this.drafts = drafts;
    this.users = users;
  }

  @GetMapping(VERSION + "/new")
  String empty(@PathVariable int number, Model model) {
    return form(number, "", CatalogueItemForm.of(Map.of()), model);
  }

  @GetMapping(VERSION + "/items" + CODE + "/edit")
  String edit(@PathVariable int number, @PathVariable String code, Model model) {
    return form(number, code, CatalogueItemForm.of(versions.item(number, code)), model);
  }

  /** @param old code of the item that is changed, empty for one that is new */
  @PostMapping(VERSION + "/items")
  String save(
      @PathVariable int number,
      @RequestParam(defaultValue = "") String old,
      @RequestParam Map<String, String> parameters,
      Model model) {
    CatalogueItemForm form = CatalogueItemForm.of(parameters);
    try {
      String code = drafts.put(number, form.values(), old, users.require());
      return "redirect:/catalogue/versions/" + number + "?q=" + code;
    } catch (CatalogueRefused refused) {
      if (refused.faults().isEmpty()) {
        throw refused;
      }
      model.addAttribute("errors", refused.faults());
      return form(number, old, form, model);
    }
  }

  @GetMapping(VERSION + "/items" + CODE + "/remove")
  String ask(@PathVariable int number, @PathVariable String code, Model model) {
    model.addAttribute("version", versions.version(number));
    model.addAttribute("item", versions.item(number, code));
    return "catalogue/remove";
  }

  @PostMapping(VERSION + "/items" + CODE + "/remove")
  String remove(@PathVariable int number, @PathVariable String code) {
    drafts.remove(number, code, users.require());
    return "redirect:/catalogue/versions/" + number;
  }

  private String form(int number, String old, CatalogueItemForm form, Model model) {
    CatalogueVersion version = versions.version(number);
    model.addAttribute("version", version);
    model.addAttribute("old", old);
    model.addAttribute("form", form);
    model.addAttribute("fields", ItemField.values());
    model.addAttribute("lists", ListType.values());
    model.addAttribute("bodies", PrimaryBody.values());
    model.addAttribute("roles", ResponsibilityRole.values());
    return "catalogue/edit";
  }
}
