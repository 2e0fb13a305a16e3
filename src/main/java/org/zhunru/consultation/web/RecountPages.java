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
import org.zhunru.consultation.ParticipantList;
import org.zhunru.consultation.RecountWork;

/** Paper votes put right while they are counted again after an objection. */
@Controller
@RequestMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
class RecountPages {

  private final RecountWork recounts;
  private final ParticipantList participants;
  private final ConsultationWords words;
  private final SentForms sent;

  RecountPages(RecountWork recounts, ParticipantList participants, ConsultationWords words, SentForms sent) {
    this.recounts = recounts;
    this.participants = participants;
    this.words = words;
    this.sent = sent;
  }

  @PostMapping("/corrections")
  ModelAndView correct(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    try {
      sent.once(sending, () -> correct(ref, typed));
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/consultations/" + ref);
    } catch (EnteredInvalid why) {
      return words.refused(ref, typed, why.faults(), model);
    }
  }

  private void correct(String ref, Map<String, String> typed) {
    String number = typed.getOrDefault("corrected", "").strip();
    recounts.correct(
        ref, participants.numbered(ref, number, words.user()), typed.get("right"), typed.get("why"), words.user());
  }
}
