package org.zhunru.catalogue.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueDrafts.Import;
import org.zhunru.catalogue.CatalogueFault;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.sheet.SheetRefused;

/** A file for a draft: what is wrong with it, or what it would change, then the confirmation. */
@Controller
class CatalogueImportPages {

  private static final int SHOWN = 300;
  private static final String VERSION = "/catalogue/versions/{number:[0-9]{1,6}}";

  private final CatalogueVersions versions;
  private final CatalogueDrafts drafts;
  private final CurrentUsers users;
  private final CatalogueLabels labels;

  CatalogueImportPages(
      CatalogueVersions versions, CatalogueDrafts drafts, CurrentUsers users, CatalogueLabels labels) {
    this.versions = versions;
    this.drafts = drafts;
    this.users = users;
    this.labels = labels;
  }

  @GetMapping(VERSION + "/import")
  String form(@PathVariable int number, @RequestParam(defaultValue = "") String kind, Model model) {
    model.addAttribute("version", versions.version(number));
    model.addAttribute("kinds", Import.values());
    model.addAttribute("kind", kind(kind));
    return "catalogue/import";
  }

  @PostMapping(VERSION + "/import")
  ModelAndView upload(
      @PathVariable int number,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) MultipartFile file,
      Model model)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return refused(number, kind, labels.text("catalogue.import.none"), List.of(), model);
    }
    try {
      String upload =
          drafts.upload(number, kind(kind), file.getOriginalFilename(), file.getBytes(), users.require());
      return new ModelAndView("redirect:/catalogue/versions/" + number + "/import/" + upload);
    } catch (SheetRefused unreadable) {
      return refused(number, kind, unreadable.getMessage(), List.of(), model);
    } catch (CatalogueRefused faulty) {
      return refused(number, kind, faulty.getMessage(), faulty.faults(), model);
    }
  }

  @GetMapping(VERSION + "/import/{upload:[0-9a-f-]{36}}")
  String preview(@PathVariable int number, @PathVariable String upload, Model model) {
    CatalogueDiff diff = drafts.preview(number, upload, users.require());
    model.addAttribute("version", versions.version(number));
    model.addAttribute("upload", upload);
    model.addAttribute("counts", diff.counts());
    model.addAttribute("found", diff.changes().size());
    model.addAttribute(
        "rows",
        diff.changes().subList(0, Math.min(diff.changes().size(), SHOWN)).stream().map(labels::row).toList());
    return "catalogue/preview";
  }

  @PostMapping(VERSION + "/import/{upload:[0-9a-f-]{36}}")
  String confirm(@PathVariable int number, @PathVariable String upload, RedirectAttributes after) {
    drafts.confirm(number, upload, users.require());
    after.addFlashAttribute("imported", true);
    return "redirect:/catalogue/versions/" + number;
  }

  private ModelAndView refused(int number, String kind, String message, List<CatalogueFault> faults, Model model) {
    model.addAttribute("refused", message);
    model.addAttribute("faults", faults.stream().filter(one -> one.row() > 0).toList());
    return new ModelAndView(form(number, kind, model), HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private static Import kind(String name) {
    return Arrays.stream(Import.values()).filter(one -> one.name().equals(name)).findFirst().orElse(Import.ITEMS);
  }
}
