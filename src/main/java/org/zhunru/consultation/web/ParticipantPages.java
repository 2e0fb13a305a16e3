package org.zhunru.consultation.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.Interest;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.ParticipantList;
import org.zhunru.consultation.SeatType;

/** Who is invited to a consultation. */
@Controller
@RequestMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/participants")
class ParticipantPages {

  private static final NewParticipant BLANK = new NewParticipant("", "RESIDENT", "", "false", "");

  private final ParticipantList participants;
  private final Consultations consultations;
  private final ConsultationWords words;
  private final SentForms sent;

  ParticipantPages(ParticipantList participants, Consultations consultations, ConsultationWords words, SentForms sent) {
    this.participants = participants;
    this.consultations = consultations;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  String list(
      @PathVariable String ref,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    fill(ref, text, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, BLANK, List.of(), model);
    return "consultation/participants";
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String ref,
      @ModelAttribute("typed") NewParticipant typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    try {
      sent.once(sending, () -> participants.add(ref, typed, words.user()));
      return back(ref, "saved", true, flash);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  @PostMapping("/file")
  ModelAndView take(
      @PathVariable String ref, @RequestParam MultipartFile file, Sending sending, Model model, RedirectAttributes flash)
      throws IOException {
    try {
      byte[] content = file.getBytes();
      String lines = sent.once(sending, () -> String.valueOf(participants.take(ref, content, words.user())));
      return back(ref, "imported", Integer.valueOf(lines), flash);
    } catch (EnteredInvalid why) {
      return refused(ref, BLANK, why.faults(), model);
    }
  }

  @PostMapping("/{id:[0-9]{1,18}}/remove")
  ModelAndView remove(
      @PathVariable String ref, @PathVariable long id, Sending sending, Model model, RedirectAttributes flash) {
    try {
      sent.once(sending, () -> participants.remove(ref, id, words.user()));
      return back(ref, "saved", true, flash);
    } catch (EnteredInvalid why) {
      return refused(ref, BLANK, why.faults(), model);
    }
  }

  @GetMapping("/slips")
  String slips(@PathVariable String ref, Model model) {
    model.addAttribute("participants", participants.slips(ref, words.user()));
    model.addAttribute("view", consultations.view(ref, words.user()));
    return "consultation/slips";
  }

  private ModelAndView refused(String ref, NewParticipant typed, List<Fault> errors, Model model) {
    fill(ref, "", 1, typed, errors, model);
    return new ModelAndView("consultation/participants", HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private void fill(String ref, String text, int page, NewParticipant typed, List<Fault> errors, Model model) {
    model.addAttribute("list", participants.page(ref, text, page, words.user()));
    model.addAttribute("view", consultations.view(ref, words.user()));
    model.addAttribute("text", text);
    model.addAttribute("seats", SeatType.values());
    model.addAttribute("interests", Interest.declared());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }

  private static ModelAndView back(String ref, String what, Object value, RedirectAttributes flash) {
    flash.addFlashAttribute(what, value);
    return new ModelAndView("redirect:/consultations/" + ref + "/participants");
  }
}
