package org.zhunru.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUsers;

/** Withdrawing asks once and says what will happen. */
@Controller
@RequestMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/withdraw")
class WithdrawalPages {

  private final Admissions admissions;
  private final Withdrawals withdrawals;
  private final ApplicationForm form;
  private final CurrentUsers users;

  WithdrawalPages(Admissions admissions, Withdrawals withdrawals, ApplicationForm form, CurrentUsers users) {
    this.admissions = admissions;
    this.withdrawals = withdrawals;
    this.form = form;
    this.users = users;
  }

  @GetMapping
  String ask(@PathVariable String ref, Model model) {
    return page(ref, "", List.of(), model);
  }

  @PostMapping
  String withdraw(
      @PathVariable String ref,
      @RequestParam(defaultValue = "") String reason,
      Model model,
      HttpServletResponse response) {
    List<Fault> faults = withdrawals.faults(reason);
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, reason, faults, model);
    }
    try {
      admissions.withdraw(ref, WrittenText.plain(reason), users.require());
    } catch (AdmissionRefusal closed) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(ref, reason, List.of(withdrawals.fault(closed)), model);
    }
    return "redirect:/admission/" + ref;
  }

  private String page(String ref, String reason, List<Fault> faults, Model model) {
    model.addAttribute("view", admissions.view(ref, users.require()));
    model.addAttribute("form", form.view(Map.of("reason", List.of(reason)), faults));
    return "admission/withdraw";
  }
}
