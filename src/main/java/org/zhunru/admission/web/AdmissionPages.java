package org.zhunru.admission.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhunru.admission.AdmissionView;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** The page of a case for everybody who may see it. */
@Controller
@RequestMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}")
class AdmissionPages {

  private final CaseReading reading;
  private final CaseDocuments documents;
  private final Sections sections;
  private final EarlierSubmissions earlier;
  private final CurrentUsers users;

  AdmissionPages(
      CaseReading reading, CaseDocuments documents, Sections sections, EarlierSubmissions earlier, CurrentUsers users) {
    this.reading = reading;
    this.documents = documents;
    this.sections = sections;
    this.earlier = earlier;
    this.users = users;
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    CurrentUser user = users.require();
    AdmissionView view = reading.read(ref, "audit.opened", user);
    model.addAttribute("view", view);
    model.addAttribute("stations", Station.of(view));
    model.addAttribute("sections", sections.of(view.application()));
    model.addAttribute("documents", documents.list(ref));
    model.addAttribute("earlier", earlier.of(ref, user));
    model.addAttribute("notice", notice(view));
    model.addAttribute("papers", reading.papers(view, user));
    model.addAttribute("burden", reading.burden(ref, user));
    model.addAttribute("admitted", admitted(view.header()));
    model.addAttribute("mayLift", reading.mayLift(view, user));
    model.addAttribute("own", own(view.header(), user, Role.DEPARTMENT_CLERK));
    model.addAttribute(
        "mayAnswer",
        view.header().open()
            && !user.has(Role.AUDITOR)
            && !view.header().applicant().equals(user.organisation().code())
            && reading.waitsFor(ref, user));
    model.addAttribute(
        "mayWithdraw",
        view.header().open()
            && view.header().outcome() == null
            && (own(view.header(), user, Role.DEPARTMENT_CLERK) || own(view.header(), user, Role.DEPARTMENT_LEADER)));
    return "admission/case";
  }

  /** True where something follows the decision, in the room that runs what is in force. */
  private static boolean admitted(CaseHeader header) {
    String outcome = String.valueOf(header.outcome());
    return outcome.startsWith("APPROVED") || outcome.startsWith("EMERGENCY_");
  }

  static boolean own(CaseHeader header, CurrentUser user, Role role) {
    return user.has(role) && header.applicant().equals(user.organisation().code());
  }

  /** The last notice of gaps, empty where none is waited for. */
  static String notice(AdmissionView view) {
    return view.header().state().equals("CORRECTION_REQUIRED")
        ? view.timeline().stream()
            .filter(milestone -> milestone.what().equals("admission.correction-required"))
            .reduce((first, second) -> second)
            .map(milestone -> milestone.text())
            .orElse("")
        : "";
  }
}
