package org.zhunru.catalogue.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueFault;
import org.zhunru.catalogue.CatalogueMeasure;
import org.zhunru.catalogue.CatalogueQuery;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.GovernanceLevel;
import org.zhunru.catalogue.Item;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** Integrity figures of a version, its classes with their sums, and its responsibility matrix. */
@Controller
class CatalogueFigurePages {

  private static final int MOST = 1_000_000;

  private final CatalogueVersions versions;
  private final CatalogueDrafts drafts;
  private final CurrentUsers users;
  private final CatalogueLabels labels;

  CatalogueFigurePages(
      CatalogueVersions versions, CatalogueDrafts drafts, CurrentUsers users, CatalogueLabels labels) {
    this.versions = versions;
    this.drafts = drafts;
    this.users = users;
    this.labels = labels;
  }

  /** One aspect with its sums. */
  record AspectLine(String aspect, Map<CatalogueMeasure, Integer> figures, Map<String, List<Item>> majors) {}

  @GetMapping("/catalogue/versions/{number:[0-9]{1,6}}/figures")
  String figures(@PathVariable int number, Model model) {
    CatalogueVersion version = versions.version(number);
    Map<String, List<Item>> byAspect = new LinkedHashMap<>();
    versions.items(number).forEach(item -> byAspect.computeIfAbsent(item.aspect(), a -> new ArrayList<>()).add(item));
    model.addAttribute("version", version);
    model.addAttribute("check", versions.findings(number));
    model.addAttribute("measures", CatalogueMeasure.values());
    model.addAttribute("aspects", byAspect.entrySet().stream().map(one -> line(one.getKey(), one.getValue())).toList());
    model.addAttribute("mayEdit", users.require().has(Role.LEAD_CLERK) && version.status().open());
    return "catalogue/figures";
  }

  @PostMapping("/catalogue/versions/{number:[0-9]{1,6}}/figures")
  String expect(@PathVariable int number, @RequestParam Map<String, String> typed, Model model) {
    Map<CatalogueMeasure, Integer> expected = new EnumMap<>(CatalogueMeasure.class);
    List<CatalogueFault> errors = new ArrayList<>();
    for (CatalogueMeasure measure : CatalogueMeasure.values()) {
      String text = typed.getOrDefault(measure.name(), "").strip();
      if (text.matches("[0-9]{1,6}")) {
        expected.put(measure, Integer.valueOf(text));
      } else if (!text.isEmpty()) {
        String name = labels.text(measure.messageKey());
        errors.add(new CatalogueFault(0, "", measure.name(), labels.text("catalogue.fault.number", name, MOST)));
      }
    }
    if (!errors.isEmpty()) {
      model.addAttribute("errors", errors);
      model.addAttribute("typed", typed);
      return figures(number, model);
    }
    drafts.expect(number, expected, users.require());
    return "redirect:/catalogue/versions/" + number + "/figures";
  }

  @GetMapping("/catalogue/versions/{number:[0-9]{1,6}}/matrix")
  String matrix(@PathVariable int number, CatalogueFilter filter, Model model) {
    CatalogueVersion version = versions.version(number);
    CatalogueQuery query = filter.query();
    int count = versions.count(number, query);
    model.addAttribute("version", version);
    model.addAttribute("filter", filter);
    model.addAttribute("items", versions.items(number, query));
    model.addAttribute("count", count);
    model.addAttribute("pages", Math.max(1, (count + CatalogueFilter.SIZE - 1) / CatalogueFilter.SIZE));
    model.addAttribute("levels", GovernanceLevel.values());
    model.addAttribute("mayEdit", users.require().has(Role.LEAD_CLERK) && version.status().open());
    return "catalogue/matrix";
  }

  private static AspectLine line(String aspect, List<Item> items) {
    Map<CatalogueMeasure, Integer> figures = new EnumMap<>(CatalogueMeasure.class);
    for (CatalogueMeasure measure : CatalogueMeasure.values()) {
      figures.put(measure, measure.of(items));
    }
    Map<String, List<Item>> majors = new LinkedHashMap<>();
    items.forEach(item -> majors.computeIfAbsent(item.major(), m -> new ArrayList<>()).add(item));
    return new AspectLine(aspect, figures, majors);
  }
}
