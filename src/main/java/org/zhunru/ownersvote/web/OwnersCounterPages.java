package org.zhunru.ownersvote.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.casefile.Consent;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.ownersvote.Choice;
import org.zhunru.ownersvote.CounterAct;
import org.zhunru.ownersvote.Electorate;
import org.zhunru.ownersvote.NewCounterAct;
import org.zhunru.ownersvote.OwnersCounter;
import org.zhunru.ownersvote.OwnersVotes;

/** The counter, one question a screen: what is open, whose unit, what he wants, how he agreed, what he says; the receipt. */
@Controller
@RequestMapping("/owners-votes")
class OwnersCounterPages {

  private static final String COUNTER = "/{ref:YZ-[0-9]{4}-[0-9]{5,9}}/counter";
  private static final String WHO = COUNTER + "/{unit:[0-9]{1,18}}";
  private static final String ACT = WHO + "/{act:VOTE|OBJECTION}";
  private static final Set<String> OPEN = Set.of("VOTING", "POSTED", "PUBLICISED");

  private final OwnersCounter counter;
  private final OwnersVotes votes;
  private final Electorate electorate;
  private final OwnersVoteWords words;

  OwnersCounterPages(OwnersCounter counter, OwnersVotes votes, Electorate electorate, OwnersVoteWords words) {
    this.counter = counter;
    this.votes = votes;
    this.electorate = electorate;
    this.words = words;
  }

  /** A part of the start page of the counter, or a page of its own. */
  @GetMapping("/counter")
  String start(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Model model) {
    OwnersVotes.Desk all = votes.desk(words.user(), "");
    if (!all.mayOpen()) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    model.addAttribute("lines", all.lines().stream().filter(line -> OPEN.contains(line.header().state())).toList());
    return part ? "ownersvote/counter-start :: open" : "ownersvote/counter-start";
  }

  @GetMapping(COUNTER)
  String pick(
      @PathVariable String ref,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    return picking(ref, text, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, List.of(), model);
  }

  @GetMapping(WHO)
  ModelAndView choose(@PathVariable String ref, @PathVariable long unit, Model model) {
    return screen("acts", ref, unit, null, Map.of(), List.of(), model);
  }

  @GetMapping(ACT)
  ModelAndView ask(@PathVariable String ref, @PathVariable long unit, @PathVariable CounterAct act, Model model) {
    return screen("consent", ref, unit, act, Map.of(), List.of(), model);
  }

  /** How he agreed is looked at; nothing is changed. */
  @PostMapping(ACT + "/agreed")
  ModelAndView agree(
      @PathVariable String ref,
      @PathVariable long unit,
      @PathVariable CounterAct act,
      @RequestParam Map<String, String> typed,
      Model model) {
    try {
      counter.agree(ref, unit, entered(act, typed), words.user());
      return screen("content", ref, unit, act, typed, List.of(), model);
    } catch (EnteredInvalid why) {
      return screen("consent", ref, unit, act, typed, why.faults(), model);
    }
  }

  @PostMapping(ACT)
  ModelAndView act(
      @PathVariable String ref,
      @PathVariable long unit,
      @PathVariable CounterAct act,
      @RequestParam Map<String, String> typed,
      Model model) {
    try {
      long receipt = counter.act(ref, unit, entered(act, typed), words.user());
      return new ModelAndView("redirect:/owners-votes/" + ref + "/counter/receipts/" + receipt);
    } catch (EnteredInvalid why) {
      boolean agreed = why.faults().stream().noneMatch(fault -> Set.of("consent", "present").contains(fault.field()));
      return screen(agreed ? "content" : "consent", ref, unit, act, typed, why.faults(), model);
    }
  }

  @GetMapping(COUNTER + "/receipts/{id:[0-9]{1,18}}")
  ModelAndView receipt(@PathVariable String ref, @PathVariable long id, Model model) {
    try {
      model.addAttribute("receipt", counter.receipt(ref, id, words.user()));
      return new ModelAndView("ownersvote/counter-receipt");
    } catch (EnteredInvalid why) {
      return new ModelAndView(picking(ref, "", 1, why.faults(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView screen(
      String step, String ref, long unit, CounterAct act, Map<String, String> typed, List<Fault> errors, Model model) {
    try {
      model.addAttribute("visit", counter.visit(ref, unit, words.user()));
    } catch (EnteredInvalid why) {
      return new ModelAndView(picking(ref, "", 1, why.faults(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    model.addAttribute("step", step);
    model.addAttribute("act", act);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    model.addAttribute("kinds", Consent.Kind.values());
    model.addAttribute("choices", Choice.values());
    model.addAttribute("retryKey", typed.getOrDefault("retryKey", UUID.randomUUID().toString()));
    return new ModelAndView("ownersvote/counter", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** The list is for its own community here, whoever else may see it. */
  private String picking(String ref, String text, int page, List<Fault> errors, Model model) {
    model.addAttribute("view", counter.worked(ref, words.user()));
    model.addAttribute("list", electorate.page(ref, text, page, words.user()));
    model.addAttribute("text", text);
    model.addAttribute("errors", errors);
    return "ownersvote/counter-pick";
  }

  private static NewCounterAct entered(CounterAct act, Map<String, String> typed) {
    return new NewCounterAct(
        act, typed.get("consent"), typed.get("present"), typed.get("choice"), typed.get("objection"),
        "true".equals(typed.get("shown")), typed.get("retryKey"));
  }
}
