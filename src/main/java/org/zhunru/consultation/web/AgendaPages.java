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
import org.zhunru.consultation.Agendas;

/** The clerk says which item of the agenda the meeting is at. */
@Controller
@RequestMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/agenda")
class AgendaPages {

  private final Agendas agendas;
  private final ConsultationWords words;
  private final SentForms sent;

  AgendaPages(Agendas agendas, ConsultationWords words, SentForms sent) {
    this.agendas = agendas;
    this.words = words;
    this.sent = sent;
  }

  @PostMapping("/{number:[1-9][0-9]?}")
  ModelAndView start(
      @PathVariable String ref,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String presenter,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(ref, sending, model, flash, () -> agendas.start(ref, number, presenter, words.user()));
  }

  @PostMapping("/end")
  ModelAndView end(@PathVariable String ref, Sending sending, Model model, RedirectAttributes flash) {
    return done(ref, sending, model, flash, () -> agendas.end(ref, words.user()));
  }

  private ModelAndView done(String ref, Sending sending, Model model, RedirectAttributes flash, Runnable act) {
    try {
      sent.once(sending, act);
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/consultations/" + ref);
    } catch (EnteredInvalid why) {
      return words.refused(ref, Map.of(), why.faults(), model);
    }
  }
}
