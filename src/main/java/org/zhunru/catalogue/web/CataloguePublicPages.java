package org.zhunru.catalogue.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.ListType;

/** The lists in force for everybody, without signing in. */
@Controller
class CataloguePublicPages {

  private final Catalogue catalogue;
  private final CatalogueVersions versions;

  CataloguePublicPages(Catalogue catalogue, CatalogueVersions versions) {
    this.catalogue = catalogue;
    this.versions = versions;
  }

  @GetMapping("/public/lists")
  String lists(
      @ModelAttribute("filter") CatalogueFilter filter,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    int count = catalogue.count(filter.query());
    model.addAttribute("items", catalogue.items(filter.query()));
    model.addAttribute("count", count);
    model.addAttribute("pages", Math.max(1, (count + CatalogueFilter.SIZE - 1) / CatalogueFilter.SIZE));
    if (fragment && !restored) {
      return "catalogue/public :: results";
    }
    model.addAttribute("version", versions.version(catalogue.version()));
    model.addAttribute("lists", ListType.values());
    model.addAttribute("counts", catalogue.counts());
    return "catalogue/public";
  }
}
