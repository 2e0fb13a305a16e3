package org.zhunru.admission.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.admission.AdmissionView;
import org.zhunru.admission.Emergencies;
import org.zhunru.district.Parameters;
import org.zhunru.identity.CurrentUsers;

/** Number of a request that was submitted, and what happens next, by when. */
@Controller
class ReceiptPage {

  private final CaseReading reading;
  private final Parameters parameters;
  private final CurrentUsers users;

  ReceiptPage(CaseReading reading, Parameters parameters, CurrentUsers users) {
    this.reading = reading;
    this.parameters = parameters;
    this.users = users;
  }

  @GetMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/receipt")
  String receipt(@PathVariable String ref, Model model) {
    AdmissionView view = reading.read(ref, "audit.opened", users.require());
    model.addAttribute("view", view);
    model.addAttribute("emergency", view.header().state().equals(Emergencies.STATE));
    model.addAttribute("register", parameters.number("admission.emergency-register"));
    model.addAttribute("papers", parameters.number("admission.emergency-papers"));
    model.addAttribute("acceptance", parameters.number("admission.acceptance"));
    model.addAttribute("decision", parameters.number("admission.decision"));
    return "admission/receipt";
  }
}
