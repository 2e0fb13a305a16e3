package org.zhunru.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.consultation.PublicConsultations;

/** Consultations for everybody: notices, results, objections. */
@Controller
@RequestMapping("/public/consultations")
class PublicConsultationPages {

  static final String PAGE = "consultation/public";

  private final PublicConsultations consultations;
  private final SentForms sent;

  PublicConsultationPages(PublicConsultations consultations, SentForms sent) {
    this.consultations = consultations;
    this.sent = sent;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("lines", consultations.all());
    return "consultation/public-list";
  }

  @GetMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
  String one(@PathVariable String ref, Model model) {
    fill(consultations.get(ref), Map.of(), List.of(), model);
    return PAGE;
  }

  @PostMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
  ModelAndView object(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    try {
      sent.once(
          sending,
          () -> consultations.object(ref, typed.get("person"), typed.get("objection"), request.getRemoteAddr()));
      flash.addFlashAttribute("filed", true);
      return new ModelAndView("redirect:/public/consultations/" + ref);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  private ModelAndView refused(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    fill(consultations.get(ref), typed, errors, model);
    return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
  }

  static void fill(PublicConsultations.Shown shown, Map<String, String> typed, List<Fault> errors, Model model) {
    model.addAttribute("shown", shown);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
