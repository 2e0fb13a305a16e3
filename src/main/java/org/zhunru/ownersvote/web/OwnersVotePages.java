package org.zhunru.ownersvote.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.ownersvote.BallotDesk;
import org.zhunru.ownersvote.NewBallot;
import org.zhunru.ownersvote.NewOwnersMatter;
import org.zhunru.ownersvote.OwnerBallot;
import org.zhunru.ownersvote.OwnersSubject;
import org.zhunru.ownersvote.OwnersVotes;
import org.zhunru.ownersvote.Remedy;

/** The owners' votes of somebody's communities, a new one, and one vote with what staff enter on it. */
@Controller
@RequestMapping("/owners-votes")
class OwnersVotePages {

  private static final String ONE = "/{ref:YZ-[0-9]{4}-[0-9]{5,9}}";

  private final OwnersVotes votes;
  private final BallotDesk desk;
  private final OwnersVoteWords words;
  private final SentForms sent;

  OwnersVotePages(OwnersVotes votes, BallotDesk desk, OwnersVoteWords words, SentForms sent) {
    this.votes = votes;
    this.desk = desk;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String parent, Model model) {
    model.addAttribute("desk", votes.desk(words.user(), parent.strip()));
    model.addAttribute("parent", parent.strip());
    return "ownersvote/list";
  }

  /** The votes that come from one case, to stand on its page. */
  @GetMapping("/outcomes")
  String outcomes(@RequestParam String parent, Model model) {
    model.addAttribute("lines", votes.desk(words.user(), parent.strip()).lines());
    return "ownersvote/parts :: outcomes";
  }

  @GetMapping("/new")
  String blank(
      @RequestParam(defaultValue = "") String parent,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "OTHER_MAJOR") String subject,
      Model model) {
    fill(model, new NewOwnersMatter(title, question, chosen(subject, parent.strip()), parent.strip()), List.of());
    return "ownersvote/new";
  }

  /** The item that was asked for, or one that fits the topic of the case; the broadest where several do. */
  private String chosen(String subject, String parent) {
    List<OwnersSubject> fitting = votes.fitting(parent, words.user());
    return fitting.stream().map(OwnersSubject::name).filter(subject::equals).findFirst().orElse(fitting.get(fitting.size() - 1).name());
  }

  @PostMapping
  ModelAndView open(
      @ModelAttribute("typed") NewOwnersMatter typed, Sending sending, Model model, RedirectAttributes flash) {
    try {
      String ref = sent.once(sending, () -> votes.open(typed, words.user()));
      flash.addFlashAttribute("opened", true);
      return new ModelAndView("redirect:/owners-votes/" + ref);
    } catch (EnteredInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("ownersvote/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping(ONE)
  String show(@PathVariable String ref, Model model) {
    String page = words.page(ref, Map.of(), List.of(), model);
    words.looked(ref);
    return page;
  }

  @GetMapping(ONE + "/panel")
  String panel(@PathVariable String ref, Model model) {
    model.addAttribute("view", votes.view(ref, words.user()));
    return "ownersvote/parts :: panel";
  }

  @PostMapping(ONE + "/ballots")
  ModelAndView vote(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash,
        () -> {
          OwnerBallot ballot =
              desk.vote(
                  ref,
                  new NewBallot(
                      typed.get("unit"), typed.get("choice"), typed.get("origin"), typed.get("ballotNumber"),
                      typed.get("receivedOn"), "", typed.get("retryKey"),
                      typed.getOrDefault("proxy", ""), typed.getOrDefault("proxyNumber", ""),
                      typed.getOrDefault("mandatedOn", "")),
                  words.user());
          flash.addFlashAttribute("ballot", ballot);
        });
  }

  @PostMapping(ONE + "/corrections")
  ModelAndView correct(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash,
        () -> desk.correct(ref, typed.get("corrected"), typed.get("right"), typed.get("reason"), words.user()));
  }

  @PostMapping(ONE + "/answers")
  ModelAndView answer(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    String id = typed.getOrDefault("remark", "").strip();
    long remark = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    return done(
        ref, typed, sending, model, flash,
        () -> desk.answer(ref, remark, remedy(typed.getOrDefault("remedy", "")), typed.get("answer"), words.user()));
  }

  private static Remedy remedy(String typed) {
    return Arrays.stream(Remedy.values()).filter(one -> one.name().equals(typed)).findFirst().orElse(Remedy.NONE);
  }

  @PostMapping(ONE + "/strikes")
  ModelAndView strike(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    return done(
        ref, typed, sending, model, flash, () -> desk.strike(ref, typed.get("struck"), typed.get("struckReason"), words.user()));
  }

  private ModelAndView done(
      String ref, Map<String, String> typed, Sending sending, Model model, RedirectAttributes flash, Runnable act) {
    try {
      sent.once(sending, act);
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/owners-votes/" + ref);
    } catch (EnteredInvalid why) {
      return words.refused(ref, typed, why.faults(), model);
    }
  }

  private void fill(Model model, NewOwnersMatter typed, List<Fault> errors) {
    if (!votes.desk(words.user(), "").mayOpen()) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    model.addAttribute("subjects", votes.fitting(typed.parent() == null ? "" : typed.parent().strip(), words.user()));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
