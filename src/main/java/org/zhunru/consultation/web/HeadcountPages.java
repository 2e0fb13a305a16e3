package org.zhunru.consultation.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.zhunru.consultation.Headcounts;
import org.zhunru.consultation.NewHeadcount;

/** How many live in somebody's communities, and new figures of the own one. */
@Controller
@RequestMapping("/consultations/headcounts")
class HeadcountPages {

  private static final NewHeadcount BLANK = new NewHeadcount("", "", "", "", "", "");

  private final Headcounts headcounts;
  private final ConsultationWords words;
  private final SentForms sent;

  HeadcountPages(Headcounts headcounts, ConsultationWords words, SentForms sent) {
    this.headcounts = headcounts;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  String show(Model model) {
    return fill(BLANK, List.of(), model);
  }

  @PostMapping
  ModelAndView enter(
      @ModelAttribute("typed") NewHeadcount typed, Sending sending, Model model, RedirectAttributes flash) {
    try {
      flash.addFlashAttribute(sent.once(sending, () -> headcounts.enter(typed, words.user()) ? "waits" : "saved"), true);
      return new ModelAndView("redirect:/consultations/headcounts");
    } catch (EnteredInvalid why) {
      return new ModelAndView(fill(typed, why.faults(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @PostMapping("/{id:[0-9]{1,18}}/confirmation")
  ModelAndView confirm(@PathVariable long id, Sending sending, Model model, RedirectAttributes flash) {
    try {
      sent.once(sending, () -> headcounts.confirm(id, words.user()));
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/consultations/headcounts");
    } catch (EnteredInvalid why) {
      return new ModelAndView(fill(BLANK, why.faults(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String fill(NewHeadcount typed, List<Fault> errors, Model model) {
    model.addAttribute("desk", headcounts.desk(words.user()));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    return "consultation/headcounts";
  }
}
