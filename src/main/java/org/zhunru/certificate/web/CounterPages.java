package org.zhunru.certificate.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.certificate.CertificateInvalid;
import org.zhunru.certificate.CertificateInvalid.Fault;
import org.zhunru.certificate.CertificateKinds;
import org.zhunru.certificate.Certificates;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** The counter: look a certificate up, take a request, see the recent ones. */
@Controller
@RequestMapping("/certificates")
class CounterPages {

  private static final int RECENT_MONTHS = 3;

  private final Certificates certificates;
  private final CertificateKinds kinds;
  private final KindAnswers answers;
  private final CertificateWords words;
  private final DistrictClock clock;

  CounterPages(
      Certificates certificates, CertificateKinds kinds, KindAnswers answers, CertificateWords words, DistrictClock clock) {
    this.certificates = certificates;
    this.kinds = kinds;
    this.answers = answers;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String counter(
      @RequestParam(defaultValue = "") String q,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored,
      Model model) {
    CurrentUser user = words.user();
    LocalDate today = clock.today();
    model.addAttribute("q", q);
    model.addAttribute("mayTake", user.has(Role.COMMUNITY_COMMITTEE));
    model.addAttribute("answers", q.isBlank() ? List.of() : answers.of(kinds.search(q)));
    model.addAttribute("requests", certificates.requests(today.minusMonths(RECENT_MONTHS), today, user));
    return fragment && !restored ? "certificate/counter :: results" : "certificate/counter";
  }

  @GetMapping("/new")
  String blank(@RequestParam(defaultValue = "") String kind, Model model) {
    fill(model, RequestForm.blank(kind), List.of());
    return "certificate/new";
  }

  @PostMapping
  ModelAndView take(@ModelAttribute("typed") RequestForm typed, Model model, RedirectAttributes flash) {
    try {
      String ref = taken(typed);
      flash.addFlashAttribute("saved", ref);
      return new ModelAndView("redirect:/certificate/" + ref);
    } catch (CertificateInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("certificate/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** A form that comes twice at once is one request: the later one reads what the first became. */
  private String taken(RequestForm typed) {
    try {
      return certificates.request(typed.command(), typed.unanswered(), typed.key(), words.user());
    } catch (DuplicateKeyException | ConcurrencyFailureException e) {
      return certificates.request(typed.command(), typed.unanswered(), typed.key(), words.user());
    }
  }

  private void fill(Model model, RequestForm typed, List<Fault> errors) {
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    model.addAttribute("kinds", kinds.all());
    model.addAttribute("organisations", words.organisationsNearby());
  }
}
