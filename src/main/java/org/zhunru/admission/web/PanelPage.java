package org.zhunru.admission.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.admission.AdmissionView;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.identity.CurrentUsers;

/** The facts of a case beside a task's form. */
@Controller
class PanelPage {

  private final CaseReading reading;
  private final CaseDocuments documents;
  private final OfficerFacts officers;
  private final CurrentUsers users;

  PanelPage(CaseReading reading, CaseDocuments documents, OfficerFacts officers, CurrentUsers users) {
    this.reading = reading;
    this.documents = documents;
    this.officers = officers;
    this.users = users;
  }

  @GetMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/panel")
  String panel(@PathVariable String ref, Model model) {
    AdmissionView view = reading.read(ref, "audit.opened", users.require());
    model.addAttribute("view", view);
    model.addAttribute("documents", documents.list(ref));
    model.addAttribute("burden", reading.burden(ref, users.require()));
    model.addAttribute("notice", AdmissionPages.notice(view));
    model.addAttribute("papers", reading.papers(view, users.require()));
    model.addAttribute("officer", officers.of(view.header(), users.require()).orElse(null));
    return "admission/panel :: panel";
  }
}
