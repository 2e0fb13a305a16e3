package org.zhunru.catalogue.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.catalogue.CatalogueCertificates;
import org.zhunru.catalogue.CatalogueFault;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.CertificateField;
import org.zhunru.catalogue.CertificateKind;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;
import org.zhunru.sheet.SheetRefused;

/** The kinds of certificates of a version; those of a draft are added, changed, removed, or read from a file. */
@Controller
@RequestMapping("/catalogue/versions/{number:[0-9]{1,6}}/certificates")
class CatalogueCertificatePages {

  private static final String CODE = "/{code:[A-Z0-9-]{1,20}}";

  private final CatalogueVersions versions;
  private final CatalogueCertificates certificates;
  private final CatalogueLabels labels;
  private final CurrentUsers users;

  CatalogueCertificatePages(
      CatalogueVersions versions, CatalogueCertificates certificates, CatalogueLabels labels, CurrentUsers users) {
    this.versions = versions;
    this.certificates = certificates;
    this.labels = labels;
    this.users = users;
  }

  @GetMapping
  String list(@PathVariable int number, Model model) {
    CatalogueVersion version = versions.version(number);
    model.addAttribute("version", version);
    model.addAttribute("certificates", certificates.of(number));
    model.addAttribute("mayEdit", users.require().has(Role.LEAD_CLERK) && version.status().open());
    return "catalogue/version-certificates";
  }

  @GetMapping("/new")
  String empty(@PathVariable int number, Model model) {
    return form(number, "", new CertificateKind("", "", "", ""), List.of(), model);
  }

  @GetMapping(CODE + "/edit")
  String edit(@PathVariable int number, @PathVariable String code, Model model) {
    return form(number, code, certificates.get(number, code), List.of(), model);
  }

  /** @param old code of the kind that is changed, empty for one that is new */
  @PostMapping
  String save(
      @PathVariable int number,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String instead,
      Model model) {
    CertificateKind typed = new CertificateKind(code, title, department, instead);
    try {
      certificates.put(number, typed, old, users.require());
      return page(number);
    } catch (CatalogueRefused refused) {
      if (refused.faults().isEmpty()) {
        throw refused;
      }
      return form(number, old, typed, refused.faults(), model);
    }
  }

  @PostMapping(CODE + "/remove")
  String remove(@PathVariable int number, @PathVariable String code) {
    certificates.remove(number, code, users.require());
    return page(number);
  }

  @PostMapping("/import")
  ModelAndView upload(
      @PathVariable int number,
      @RequestParam(required = false) MultipartFile file,
      Model model,
      RedirectAttributes after)
      throws IOException {
    try {
      if (file == null || file.isEmpty()) {
        return refused(number, labels.text("catalogue.import.none"), List.of(), model);
      }
      after.addFlashAttribute("imported", certificates.replace(number, file.getBytes(), users.require()));
      return new ModelAndView(page(number));
    } catch (SheetRefused unreadable) {
      return refused(number, unreadable.getMessage(), List.of(), model);
    } catch (CatalogueRefused faulty) {
      return refused(number, faulty.getMessage(), faulty.faults(), model);
    }
  }

  private static String page(int number) {
    return "redirect:/catalogue/versions/" + number + "/certificates";
  }

  private ModelAndView refused(int number, String message, List<CatalogueFault> faults, Model model) {
    model.addAttribute("refused", message);
    model.addAttribute("faults", faults.stream().filter(one -> one.row() > 0).toList());
    return new ModelAndView(list(number, model), HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private String form(int number, String old, CertificateKind typed, List<CatalogueFault> faults, Model model) {
    model.addAttribute("version", versions.version(number));
    model.addAttribute("old", old);
    model.addAttribute("typed", typed);
    model.addAttribute("fields", CertificateField.values());
    model.addAttribute("errors", faults);
    return "catalogue/certificate-edit";
  }
}
