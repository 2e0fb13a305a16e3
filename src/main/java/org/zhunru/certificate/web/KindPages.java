package org.zhunru.certificate.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.WrittenText;
import org.zhunru.certificate.CertificateInvalid;
import org.zhunru.certificate.CertificateInvalid.Fault;
import org.zhunru.certificate.CertificateKinds;
import org.zhunru.certificate.NoSuchKind;
import org.zhunru.certificate.StatuteKind;
import org.zhunru.identity.Role;

/** The kinds that a statute asks of a community: the lead unit keeps them, auditor and leader read them. */
@Controller
@RequestMapping("/certificates/kinds")
class KindPages {

  private final CertificateKinds kinds;
  private final CertificateWords words;

  KindPages(CertificateKinds kinds, CertificateWords words) {
    this.kinds = kinds;
    this.words = words;
  }

  /** As it was typed. */
  record Typed(
      String title,
      String words,
      String law,
      String article,
      String lawText,
      String listedCode,
      String canVerify,
      String responsible,
      String instead) {

    StatuteKind command() {
      return new StatuteKind(
          null,
          strip(title),
          strip(words),
          strip(law),
          strip(article),
          strip(lawText),
          strip(listedCode),
          RequestForm.flag(canVerify),
          strip(responsible),
          strip(instead),
          true);
    }

    /** Whether a community can verify it must be said, if only that it is seen each time. */
    List<String> unanswered() {
      return RequestForm.answered(canVerify) ? List.of() : List.of("canVerify");
    }

    private static String strip(String text) {
      return WrittenText.plain(text);
    }
  }

  @GetMapping
  String list(Model model) {
    fill(model, new Typed("", "", "", "", "", "", "", "", ""), List.of());
    return "certificate/kinds";
  }

  @PostMapping
  ModelAndView add(@ModelAttribute("typed") Typed typed, Model model, RedirectAttributes flash) {
    try {
      flash.addFlashAttribute("saved", kinds.add(typed.command(), typed.unanswered(), words.user()));
      return new ModelAndView("redirect:/certificates/kinds");
    } catch (CertificateInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("certificate/kinds", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/{code:STAT-[0-9]{2,6}}/retire")
  String retire(@PathVariable String code, RedirectAttributes flash) {
    try {
      kinds.retire(code, words.user());
    } catch (NoSuchKind none) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, none.getMessage(), none);
    }
    flash.addFlashAttribute("retired", code);
    return "redirect:/certificates/kinds";
  }

  private void fill(Model model, Typed typed, List<Fault> errors) {
    if (!words.user().hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      throw new AccessDeniedException("Not of the lead unit");
    }
    model.addAttribute("mayAdd", words.user().has(Role.LEAD_CLERK));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    model.addAttribute("kinds", kinds.statutory());
    model.addAttribute("listed", kinds.all().stream().filter(kind -> !kind.statutory()).toList());
  }
}
