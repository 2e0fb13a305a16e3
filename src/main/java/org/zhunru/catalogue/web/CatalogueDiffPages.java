package org.zhunru.catalogue.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.ListType;

/** What is different between two versions, row by row and field by field. */
@Controller
class CatalogueDiffPages {

  private static final int SHOWN = 300;

  private final CatalogueVersions versions;
  private final CatalogueLabels labels;

  CatalogueDiffPages(CatalogueVersions versions, CatalogueLabels labels) {
    this.versions = versions;
    this.labels = labels;
  }

  /**
   * @param with the earlier version; without it the one that the version was drafted from
   * @param kind one kind of change; any other text means all
   * @param list one list; any other text means all
   */
  @GetMapping("/catalogue/versions/{number:[0-9]{1,6}}/diff")
  String diff(
      @PathVariable int number,
      @RequestParam(defaultValue = "") String with,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String list,
      Model model) {
    CatalogueVersion to = versions.version(number);
    CatalogueVersion from = versions.version(earlier(to, with));
    CatalogueDiff diff = versions.diff(from.number(), number);
    List<CatalogueLabels.ChangedRow> rows =
        diff.changes().stream()
            .filter(change -> !named(CatalogueDiff.Kind.values(), kind) || change.kind().name().equals(kind))
            .filter(change -> !named(ListType.values(), list) || change.item().list().name().equals(list))
            .map(labels::row)
            .toList();
    model.addAttribute("version", to);
    model.addAttribute("with", from);
    model.addAttribute("versions", versions.versions());
    model.addAttribute("certificates", diff.certificates());
    model.addAttribute("counts", diff.counts());
    model.addAttribute("rows", rows.subList(0, Math.min(rows.size(), SHOWN)));
    model.addAttribute("found", rows.size());
    model.addAttribute("kinds", CatalogueDiff.Kind.values());
    model.addAttribute("lists", ListType.values());
    model.addAttribute("kind", kind);
    model.addAttribute("list", list);
    return "catalogue/diff";
  }

  /** A version without one before it is compared with itself. */
  static int earlier(CatalogueVersion version, String with) {
    if (with.matches("[0-9]{1,6}")) {
      return Integer.parseInt(with);
    }
    return version.basedOn() == 0 ? version.number() : version.basedOn();
  }

  private static boolean named(Enum<?>[] values, String name) {
    return Stream.of(values).anyMatch(value -> value.name().equals(name));
  }
}
