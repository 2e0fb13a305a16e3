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
import org.zhunru.consultation.Agendas;

/** The clerk says which item of the agenda the meeting is at. */
@Controller
@RequestMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/agenda")
class AgendaPages {

  private final Agendas agendas;
  private final ConsultationWords words;

  AgendaPages(Agendas agendas, ConsultationWords words) {
    this.agendas = agendas;
    this.words = words;
  }

  @PostMapping("/{number:[1-9][0-9]?}")
  ModelAndView start(
      @PathVariable String ref,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String presenter,
      Model model,
      RedirectAttributes flash) {
    return done(ref, model, flash, () -> agendas.start(ref, number, presenter, words.user()));
  }

  @PostMapping("/end")
  ModelAndView end(@PathVariable String ref, Model model, RedirectAttributes flash) {
    return done(ref, model, flash, () -> agendas.end(ref, words.user()));
  }

  private ModelAndView done(String ref, Model model, RedirectAttributes flash, Runnable act) {
    try {
      act.run();
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/consultations/" + ref);
    } catch (EnteredInvalid why) {
      return words.refused(ref, Map.of(), why.faults(), model);
    }
  }
}
