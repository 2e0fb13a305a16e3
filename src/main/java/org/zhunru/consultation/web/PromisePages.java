package org.zhunru.consultation.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.consultation.PromiseDesk;
import org.zhunru.promise.NewPromise;

/** Promises, on the page of the consultation they were made in. */
@Controller
@RequestMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/promises")
class PromisePages {

  private final PromiseDesk desk;
  private final ConsultationWords words;
  private final SentForms sent;

  PromisePages(PromiseDesk desk, ConsultationWords words, SentForms sent) {
    this.desk = desk;
    this.words = words;
    this.sent = sent;
  }

  @PostMapping
  ModelAndView make(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    NewPromise promise =
        new NewPromise(
            typed.get("what"), typed.get("owner"), typed.get("post"), typed.get("person"), typed.get("dueOn"),
            typed.get("retryKey"));
    return done(ref, typed, sending, model, flash, () -> desk.make(ref, promise, words.user()));
  }

  @PostMapping("/{number:[0-9]{1,4}}/move")
  ModelAndView move(
      @PathVariable String ref,
      @PathVariable int number,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash, () -> desk.move(ref, number, typed.get("dueOn"), typed.get("reason"), words.user()));
  }

  @PostMapping("/{number:[0-9]{1,4}}/settle")
  ModelAndView settle(
      @PathVariable String ref,
      @PathVariable int number,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash,
        () -> desk.settle(ref, number, typed.get("state"), typed.get("account"), typed.get("replacedBy"), words.user()));
  }

  private ModelAndView done(
      String ref, Map<String, String> typed, Sending sending, Model model, RedirectAttributes flash, Runnable act) {
    try {
      sent.once(sending, act);
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/consultations/" + ref + "#promises");
    } catch (EnteredInvalid why) {
      return words.refused(ref, typed, why.faults(), model);
    }
  }
}
