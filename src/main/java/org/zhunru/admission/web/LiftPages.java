package org.zhunru.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.AdmissionView;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.admission.EmergencyLifting;
import org.zhunru.identity.CurrentUsers;

/** Lifting an emergency asks once and says what will happen. */
@Controller
@RequestMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/lift")
class LiftPages {

  private final Admissions admissions;
  private final EmergencyLifting lifting;
  private final Withdrawals reasons;
  private final ApplicationForm form;
  private final CurrentUsers users;

  LiftPages(
      Admissions admissions, EmergencyLifting lifting, Withdrawals reasons, ApplicationForm form, CurrentUsers users) {
    this.admissions = admissions;
    this.lifting = lifting;
    this.reasons = reasons;
    this.form = form;
    this.users = users;
  }

  @GetMapping
  String ask(@PathVariable String ref, Model model) {
    return page(ref, "", List.of(), model);
  }

  @PostMapping
  String lift(
      @PathVariable String ref,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    List<Fault> faults = reasons.faults(reason, "lift.reason-missing");
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, reason, faults, model);
    }
    lifting.lift(ref, reason, users.require());
    return "redirect:/admission/" + ref;
  }

  private String page(String ref, String reason, List<Fault> faults, Model model) {
    AdmissionView view = admissions.view(ref, users.require());
    if (!lifting.allowed(view.header(), users.require())) {
      throw new AccessDeniedException("Not an emergency that this person may lift");
    }
    model.addAttribute("view", view);
    model.addAttribute("form", form.view(Map.of("reason", List.of(reason)), faults));
    return "admission/lift";
  }
}
