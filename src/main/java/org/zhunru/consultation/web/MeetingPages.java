package org.zhunru.consultation.web;

import java.util.Map;
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
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.consultation.CommentDesk;
import org.zhunru.consultation.NewVote;
import org.zhunru.consultation.ParticipantList;
import org.zhunru.consultation.Vote;
import org.zhunru.consultation.VoteDesk;

/** What the community's staff enter on the page of a consultation. */
@Controller
@RequestMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
class MeetingPages {

  private final VoteDesk desk;
  private final ParticipantList participants;
  private final CommentDesk comments;
  private final ConsultationWords words;
  private final SentForms sent;

  MeetingPages(
      VoteDesk desk, ParticipantList participants, CommentDesk comments, ConsultationWords words, SentForms sent) {
    this.participants = participants;
    this.desk = desk;
    this.comments = comments;
    this.words = words;
    this.sent = sent;
  }

  @PostMapping("/votes")
  ModelAndView vote(
      @PathVariable String ref, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
    try {
      Vote vote =
          desk.vote(
              ref,
              new NewVote(
                  typed.get("participant"), typed.get("choice"), typed.get("origin"), typed.get("proxy"), typed.get("consent"),
                  typed.get("retryKey")),
              words.user());
      flash.addFlashAttribute("vote", vote);
      flash.addFlashAttribute("voter", desk.receipt(ref, vote.participant(), words.user()).participant());
      return back(ref, flash);
    } catch (EnteredInvalid why) {
      return words.refused(ref, typed, why.faults(), model);
    }
  }

  @GetMapping("/receipts/{participant:[0-9]{1,18}}")
  ModelAndView receipt(@PathVariable String ref, @PathVariable long participant, Model model) {
    try {
      model.addAttribute("receipt", desk.receipt(ref, participant, words.user()));
      return new ModelAndView("consultation/receipt");
    } catch (EnteredInvalid why) {
      return words.refused(ref, Map.of(), why.faults(), model);
    }
  }

  @PostMapping("/attendance")
  ModelAndView signIn(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    boolean listed = typed.containsKey("page");
    long who = typed.containsKey("number") ? numbered(ref, typed, "number") : number(typed, "participant");
    ModelAndView done = done(ref, "attendance", typed, sending, model, flash, () -> desk.signIn(ref, who, words.user()));
    if (done.getViewName() != null && done.getViewName().startsWith("redirect:")) {
      participants.row(ref, who, words.user()).ifPresent(row -> flash.addFlashAttribute("signed", row.participant()));
      if (listed) {
        flash.addAttribute("text", typed.getOrDefault("text", ""));
        flash.addAttribute("page", number(typed, "page"));
      }
      done.setViewName("redirect:/consultations/" + ref + (listed ? "/participants#listed-" + who : "#desk"));
    }
    return done;
  }

  @PostMapping("/statements")
  ModelAndView statement(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, "statements", typed, sending, model, flash,
        () -> desk.state(ref, listed(ref, typed), typed.get("statement"), words.user()));
  }

  @PostMapping("/strike")
  ModelAndView strike(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, "strike", typed, sending, model, flash, () -> desk.strike(ref, listed(ref, typed), typed.get("reason"), words.user()));
  }

  @PostMapping("/recount")
  ModelAndView recount(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash,
        () ->
            desk.recount(
                ref, typed.get("votesFor"), typed.get("votesAgainst"), typed.get("abstained"), words.user()));
  }

  @PostMapping("/answers")
  ModelAndView answer(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash,
        () -> comments.answer(ref, number(typed, "comment"), accepted(typed), typed.get("about"), typed.get("answer"), words.user()));
  }

  @PostMapping("/supplements")
  ModelAndView supplement(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash, () -> comments.supplement(ref, typed.get("supplement"), words.user()));
  }

  private ModelAndView done(
      String ref, Map<String, String> typed, Sending sending, Model model, RedirectAttributes flash, Runnable act) {
    return done(ref, "", typed, sending, model, flash, act);
  }

  /** @param form which of the forms that ask for a number was sent; only that one keeps it where it is refused */
  private ModelAndView done(
      String ref,
      String form,
      Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash,
      Runnable act) {
    try {
      sent.once(sending, act);
      return back(ref, flash);
    } catch (EnteredInvalid why) {
      model.addAttribute("form", form);
      return words.refused(ref, typed, why.faults(), model);
    }
  }

  private static ModelAndView back(String ref, RedirectAttributes flash) {
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/consultations/" + ref);
  }

  /** Null where nothing was chosen. */
  private static Boolean accepted(Map<String, String> typed) {
    String chosen = typed.getOrDefault("accepted", "");
    return chosen.equals("true") || chosen.equals("false") ? Boolean.valueOf(chosen) : null;
  }

  /** Whoever has the number that was typed; 0 where nobody has. */
  private long listed(String ref, Map<String, String> typed) {
    return numbered(ref, typed, "participant");
  }

  private long numbered(String ref, Map<String, String> typed, String field) {
    return participants.numbered(ref, typed.getOrDefault(field, "").strip(), words.user());
  }

  /** 0, which nobody has, where it is no number. */
  private static long number(Map<String, String> typed, String field) {
    String text = typed.getOrDefault(field, "").strip();
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}
