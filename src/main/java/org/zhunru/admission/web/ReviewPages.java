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
import org.zhunru.admission.ReviewRequests;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUsers;

/** A department asks for the review of a refusal. */
@Controller
@RequestMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/review")
class ReviewPages {

  private static final int LEAST = 10;
  private static final int MOST = 2000;

  private final Admissions admissions;
  private final ReviewRequests requests;
  private final RequestWords words;
  private final ApplicationForm form;
  private final CurrentUsers users;

  ReviewPages(
      Admissions admissions, ReviewRequests requests, RequestWords words, ApplicationForm form, CurrentUsers users) {
    this.admissions = admissions;
    this.requests = requests;
    this.words = words;
    this.form = form;
    this.users = users;
  }

  @GetMapping
  String ask(@PathVariable String ref, Model model) {
    return page(ref, "", List.of(), model);
  }

  @PostMapping
  String ask(
      @PathVariable String ref,
      @RequestParam(defaultValue = "") String grounds,
      Model model,
      HttpServletResponse response) {
    String text = WrittenText.plain(grounds);
    if (WrittenText.visible(text) < LEAST || text.length() > MOST || !WrittenText.legible(WrittenText.plain(grounds))) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, grounds, List.of(new Fault("grounds", words.text("review.grounds-fault", LEAST, String.valueOf(MOST)))), model);
    }
    try {
      requests.ask(ref, text, users.require());
    } catch (AdmissionRefusal closed) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(ref, grounds, List.of(new Fault("grounds", words.refusal(closed))), model);
    }
    return "redirect:/admission/" + ref;
  }

  private String page(String ref, String grounds, List<Fault> faults, Model model) {
    model.addAttribute("view", admissions.view(ref, users.require()));
    model.addAttribute("form", form.view(Map.of("grounds", List.of(grounds)), faults));
    return "admission/review";
  }
}
