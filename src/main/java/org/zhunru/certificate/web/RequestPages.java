package org.zhunru.certificate.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.certificate.CertificateView;
import org.zhunru.certificate.Certificates;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** One request: its page, its facts beside a task, and the notice that is printed. */
@Controller
@RequestMapping("/certificate/{ref:ZM-[0-9]{4}-[0-9]{5,9}}")
class RequestPages {

  private final Certificates certificates;
  private final CertificateWords words;

  RequestPages(Certificates certificates, CertificateWords words) {
    this.certificates = certificates;
    this.words = words;
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "certificate/case";
  }

  @GetMapping("/panel")
  String panel(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "certificate/panel :: panel";
  }

  @GetMapping("/notice")
  String notice(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "certificate/notice";
  }

  /** The certificate itself, to be filled in by hand: who it is for is not kept here. */
  @GetMapping("/issued")
  String issued(@PathVariable String ref, Model model) {
    fill(ref, model);
    if (((CertificateView) model.getAttribute("view")).request().certificateNumber() == null) {
      throw new NoSuchCase(ref);
    }
    return "certificate/issued";
  }

  private void fill(String ref, Model model) {
    CertificateView view = certificates.view(ref, words.user());
    words.looked(ref);
    model.addAttribute("view", view);
    model.addAttribute("mayAnswer", mayAnswer(view, words.user()));
  }

  /** Whether what the request waits for is this person's to do. */
  private static boolean mayAnswer(CertificateView view, CurrentUser user) {
    return switch (view.header().state()) {
      case "TO_ISSUE", "DELIBERATION", "TO_TELL" ->
          user.has(Role.COMMUNITY_COMMITTEE) && view.request().community().equals(user.organisation().code());
      case "LEGAL_REVIEW" -> user.has(Role.LEGAL_REVIEWER);
      case "REPORTED" -> user.has(Role.LEAD_CLERK);
      default -> false;
    };
  }
}
