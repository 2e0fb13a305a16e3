package org.zhunru.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.zhunru.consultation.Choice;
import org.zhunru.consultation.CodeTries;
import org.zhunru.consultation.OnlineDesk;
import org.zhunru.consultation.PublicConsultations;

/** Consultations for everybody: notices, results, objections; and for whoever holds a code, the meeting itself. */
@Controller
@RequestMapping("/public/consultations")
class PublicConsultationPages {

  private static final String PAGE = "consultation/public";

  private final PublicConsultations consultations;
  private final OnlineDesk online;
  private final CodeTries tries;

  PublicConsultationPages(PublicConsultations consultations, OnlineDesk online, CodeTries tries) {
    this.consultations = consultations;
    this.online = online;
    this.tries = tries;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("lines", consultations.all());
    return "consultation/public-list";
  }

  @GetMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
  String one(@PathVariable String ref, Model model) {
    fill(ref, Map.of(), List.of(), model);
    return PAGE;
  }

  @PostMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
  ModelAndView object(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    try {
      consultations.object(ref, typed.get("person"), typed.get("objection"), request.getRemoteAddr());
      flash.addFlashAttribute("filed", true);
      return new ModelAndView("redirect:/public/consultations/" + ref);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  /** What the holder of a code may do now; nothing is changed. */
  @PostMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}/code")
  ModelAndView door(
      @PathVariable String ref, @RequestParam Map<String, String> typed, HttpServletRequest request, Model model) {
    try {
      tries.by(ref, request.getRemoteAddr(), () -> online.desk(ref, typed.get("code")));
      return desk(ref, typed, List.of(), model, HttpStatus.OK);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  @PostMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}/attendance")
  ModelAndView signIn(
      @PathVariable String ref, @RequestParam Map<String, String> typed, HttpServletRequest request, Model model) {
    return act(ref, typed, request, model, () -> online.signIn(ref, typed.get("code")), "signedIn");
  }

  @PostMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}/votes")
  ModelAndView vote(
      @PathVariable String ref, @RequestParam Map<String, String> typed, HttpServletRequest request, Model model) {
    return act(
        ref, typed, request, model,
        () -> online.vote(ref, typed.get("code"), typed.get("choice"), typed.get("retryKey")), "votedNow");
  }

  @PostMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}/amendments")
  ModelAndView amend(
      @PathVariable String ref, @RequestParam Map<String, String> typed, HttpServletRequest request, Model model) {
    return act(ref, typed, request, model, () -> online.amend(ref, typed.get("code"), typed.get("amendment")), "amended");
  }

  private ModelAndView act(
      String ref, Map<String, String> typed, HttpServletRequest request, Model model, Runnable act, String done) {
    try {
      tries.by(ref, request.getRemoteAddr(), () -> online.desk(ref, typed.get("code")));
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
    try {
      act.run();
      model.addAttribute(done, true);
      return desk(ref, Map.of("code", typed.get("code")), List.of(), model, HttpStatus.OK);
    } catch (EnteredInvalid why) {
      return desk(ref, typed, why.faults(), model, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView desk(String ref, Map<String, String> typed, List<Fault> errors, Model model, HttpStatus status) {
    fill(ref, typed, errors, model);
    model.addAttribute("desk", online.desk(ref, typed.get("code")));
    model.addAttribute("choices", Choice.values());
    model.addAttribute("retryKey", typed.getOrDefault("retryKey", UUID.randomUUID().toString()));
    return new ModelAndView("consultation/desk", status);
  }

  private ModelAndView refused(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    fill(ref, typed, errors, model);
    return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private void fill(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    model.addAttribute("shown", consultations.get(ref));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
