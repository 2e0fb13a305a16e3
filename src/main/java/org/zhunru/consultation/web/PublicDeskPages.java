package org.zhunru.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
import org.zhunru.casefile.CodeTries;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.HeldCode;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.consultation.Choice;
import org.zhunru.consultation.OnlineDesk;
import org.zhunru.consultation.PublicConsultations;
import org.zhunru.district.DistrictClock;

/** For whoever holds a code, the meeting itself. His code is held for a while, so that what he sees can be loaded again. */
@Controller
@RequestMapping("/public/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
class PublicDeskPages {

  private static final String HELD = "consultation.code";

  private final PublicConsultations consultations;
  private final OnlineDesk online;
  private final CodeTries tries;
  private final SentForms sent;
  private final DistrictClock clock;

  PublicDeskPages(
      PublicConsultations consultations, OnlineDesk online, CodeTries tries, SentForms sent, DistrictClock clock) {
    this.consultations = consultations;
    this.online = online;
    this.tries = tries;
    this.sent = sent;
    this.clock = clock;
  }

  /** Where forms are sent to there is nothing to see by itself. */
  @GetMapping({"/code", "/attendance", "/votes", "/amendments", "/leave"})
  String address(@PathVariable String ref) {
    return "redirect:/public/consultations/" + ref + "/desk";
  }

  /** What the holder of a code may do now; nothing is changed. */
  @PostMapping("/code")
  ModelAndView door(
      @PathVariable String ref, @RequestParam Map<String, String> typed, HttpServletRequest request, Model model) {
    try {
      open(ref, typed, request);
      return new ModelAndView(address(ref));
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  @GetMapping("/desk")
  ModelAndView desk(@PathVariable String ref, HttpSession session, Model model) {
    if (session.getAttribute(HELD) instanceof HeldCode held && held.ref().equals(ref) && held.alive(clock.instant())) {
      try {
        return desk(ref, Map.of("code", held.code()), List.of(), model, HttpStatus.OK);
      } catch (EnteredInvalid gone) {
        session.removeAttribute(HELD);
      }
    }
    return new ModelAndView("redirect:/public/consultations/" + ref);
  }

  /** Forgets the code. */
  @PostMapping("/leave")
  String leave(@PathVariable String ref, HttpSession session) {
    session.removeAttribute(HELD);
    return "redirect:/public/consultations/" + ref;
  }

  @PostMapping("/attendance")
  ModelAndView signIn(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    Runnable act = () -> sent.once(sending, () -> online.signIn(ref, typed.get("code")));
    return act(ref, typed, request, model, act, flash, "signedIn");
  }

  /** Carries a key of its own, which is kept with the vote. */
  @PostMapping("/votes")
  ModelAndView vote(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    Runnable act = () -> online.vote(ref, typed.get("code"), typed.get("choice"), typed.get("retryKey"));
    return act(ref, typed, request, model, act, flash, "votedNow");
  }

  @PostMapping("/amendments")
  ModelAndView amend(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    Runnable act = () -> sent.once(sending, () -> online.amend(ref, typed.get("code"), typed.get("amendment")));
    return act(ref, typed, request, model, act, flash, "amended");
  }

  private ModelAndView act(
      String ref,
      Map<String, String> typed,
      HttpServletRequest request,
      Model model,
      Runnable act,
      RedirectAttributes flash,
      String done) {
    try {
      open(ref, typed, request);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
    try {
      act.run();
      flash.addFlashAttribute(done, true);
      return new ModelAndView(address(ref));
    } catch (EnteredInvalid why) {
      return desk(ref, typed, why.faults(), model, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** @throws EnteredInvalid for a code that is none */
  private void open(String ref, Map<String, String> typed, HttpServletRequest request) {
    String code = typed.get("code");
    tries.by(OnlineDesk.CODES, ref, request.getRemoteAddr(), () -> online.desk(ref, code));
    request.getSession().setAttribute(HELD, HeldCode.from(ref, code, clock.instant()));
  }

  private ModelAndView desk(String ref, Map<String, String> typed, List<Fault> errors, Model model, HttpStatus status) {
    model.addAttribute("desk", online.desk(ref, typed.get("code")));
    model.addAttribute("choices", Choice.values());
    model.addAttribute("retryKey", typed.getOrDefault("retryKey", UUID.randomUUID().toString()));
    return page("consultation/desk", ref, typed, errors, model, status);
  }

  private ModelAndView refused(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    return page(PublicConsultationPages.PAGE, ref, typed, errors, model, HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private ModelAndView page(
      String page, String ref, Map<String, String> typed, List<Fault> errors, Model model, HttpStatus status) {
    PublicConsultationPages.fill(consultations.get(ref), typed, errors, model);
    return new ModelAndView(page, status);
  }
}
