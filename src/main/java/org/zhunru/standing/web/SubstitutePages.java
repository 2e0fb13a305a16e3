package org.zhunru.standing.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.standing.NewStandIn;
import org.zhunru.standing.Substitutes;

/** Whoever keeps a body lets the substitute of a seat act, and ends it. */
@Controller
@RequestMapping("/standing/{id:[0-9]{1,15}}")
class SubstitutePages {

  private final Substitutes substitutes;
  private final BodyPage page;
  private final StandingWords words;
  private final SentForms sent;

  SubstitutePages(Substitutes substitutes, BodyPage page, StandingWords words, SentForms sent) {
    this.substitutes = substitutes;
    this.page = page;
    this.words = words;
    this.sent = sent;
  }

  @PostMapping("/seats/{seat:[0-9]{1,15}}/substitute")
  ModelAndView act(
      @PathVariable long id,
      @PathVariable long seat,
      @ModelAttribute("standIn") NewStandIn typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    page.fill(id, model);
    try {
      sent.once(sending, () -> substitutes.act(id, seat, typed, words.user()));
    } catch (EnteredInvalid wrong) {
      List<Fault> beside =
          wrong.faults().stream().map(fault -> new Fault(fault.field() + "-" + seat, fault.message())).toList();
      model.addAttribute("standInSeat", seat);
      return page.again(id, model, "standIn", typed, beside);
    }
    flash.addFlashAttribute("saved", "stands-in");
    return new ModelAndView("redirect:/standing/" + id);
  }

  @PostMapping("/substitutes/{standIn:[0-9]{1,15}}/end")
  ModelAndView end(
      @PathVariable long id,
      @PathVariable("standIn") long number,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    page.fill(id, model);
    sent.once(sending, () -> substitutes.end(id, number, words.user()));
    flash.addFlashAttribute("saved", "stands-down");
    return new ModelAndView("redirect:/standing/" + id);
  }
}
