package org.zhunru.ownersvote.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.ownersvote.Choice;
import org.zhunru.ownersvote.OwnerBallot;
import org.zhunru.ownersvote.OwnerDesk;
import org.zhunru.ownersvote.PublicOwnersVotes;

/** Owners' votes for everybody: terms, results, objections; and for whoever holds a code, his vote. */
@Controller
@RequestMapping("/public/owners-votes")
class PublicOwnersVotePages {

  private static final String ONE = "/{ref:YZ-[0-9]{4}-[0-9]{5,9}}";
  private static final String PAGE = "ownersvote/public";

  private final PublicOwnersVotes votes;
  private final OwnerDesk desk;
  private final CodeTries tries;
  private final SentForms sent;

  PublicOwnersVotePages(PublicOwnersVotes votes, OwnerDesk desk, CodeTries tries, SentForms sent) {
    this.votes = votes;
    this.desk = desk;
    this.tries = tries;
    this.sent = sent;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("lines", votes.all());
    return "ownersvote/public-list";
  }

  @GetMapping(ONE)
  String one(@PathVariable String ref, Model model) {
    fill(ref, Map.of(), List.of(), model);
    return PAGE;
  }

  @PostMapping(ONE)
  ModelAndView object(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      Sending sending,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    try {
      sent.once(
          sending, () -> votes.object(ref, typed.get("person"), typed.get("objection"), request.getRemoteAddr()));
      flash.addFlashAttribute("filed", true);
      return new ModelAndView("redirect:/public/owners-votes/" + ref);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  /** Where forms are sent to there is nothing to see by itself. */
  @GetMapping(ONE + "/ballots")
  String address(@PathVariable String ref) {
    return "redirect:/public/owners-votes/" + ref;
  }

  @PostMapping(ONE + "/ballots")
  ModelAndView vote(
      @PathVariable String ref,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    try {
      votes.get(ref);
      OwnerBallot cast =
          tries.by(
              OwnerDesk.CODES, ref, request.getRemoteAddr(),
              () -> desk.vote(ref, typed.get("code"), typed.get("choice"), typed.get("retryKey")));
      flash.addFlashAttribute("voted", cast.choice());
      return new ModelAndView("redirect:/public/owners-votes/" + ref);
    } catch (EnteredInvalid why) {
      return refused(ref, typed, why.faults(), model);
    }
  }

  private ModelAndView refused(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    fill(ref, typed, errors, model);
    return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private void fill(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    model.addAttribute("shown", votes.get(ref));
    model.addAttribute("choices", Choice.values());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    model.addAttribute("retryKey", typed.getOrDefault("retryKey", UUID.randomUUID().toString()));
  }
}
