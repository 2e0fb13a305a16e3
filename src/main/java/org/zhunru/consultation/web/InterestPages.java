package org.zhunru.consultation.web;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.Consent;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.consultation.Interest;
import org.zhunru.consultation.Interests;
import org.zhunru.consultation.NewDeclaration;

/** What one participant declared, and what he declares now. */
@Controller
@RequestMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/participants/{id:[0-9]{1,18}}/interest")
class InterestPages {

  private final Interests interests;
  private final ConsultationWords words;
  private final SentForms sent;

  InterestPages(Interests interests, ConsultationWords words, SentForms sent) {
    this.interests = interests;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @PathVariable long id, Model model) {
    return page(ref, id, Map.of(), List.of(), model);
  }

  @PostMapping
  ModelAndView declare(
      @PathVariable String ref,
      @PathVariable long id,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    try {
      NewDeclaration said =
          new NewDeclaration(typed.get("interest"), typed.get("interestNote"), typed.get("consent"), typed.get("present"));
      String struck = sent.once(sending, () -> String.valueOf(interests.declare(ref, id, said, words.user())));
      flash.addFlashAttribute("struck", Integer.valueOf(struck));
      return new ModelAndView("redirect:/consultations/" + ref + "/participants/" + id + "/interest");
    } catch (EnteredInvalid why) {
      return page(ref, id, typed, why.faults(), model);
    }
  }

  private ModelAndView page(String ref, long id, Map<String, String> typed, List<Fault> errors, Model model) {
    try {
      model.addAttribute("declared", interests.of(ref, id, words.user()));
    } catch (EnteredInvalid nobody) {
      return words.refused(ref, Map.of(), nobody.faults(), model);
    }
    model.addAttribute("interests", Interest.declared());
    model.addAttribute("kinds", Consent.Kind.values());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    return new ModelAndView("consultation/interest", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }
}
