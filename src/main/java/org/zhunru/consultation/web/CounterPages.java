package org.zhunru.consultation.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.casefile.Consent;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.consultation.Choice;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.CounterAct;
import org.zhunru.consultation.CounterDesk;
import org.zhunru.consultation.NewCounterAct;
import org.zhunru.consultation.ParticipantList;

/** The counter, one question a screen: what is open, who it is, what he wants, how he agreed, what he says; the receipt. */
@Controller
class CounterPages {

  private static final String COUNTER = "/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/counter";
  private static final String WHO = COUNTER + "/{participant:[0-9]{1,18}}";
  private static final String ACT = WHO + "/{act:SIGN_IN|VOTE|STATEMENT|AMENDMENT|OBJECTION}";
  private static final Set<String> OPEN = Set.of("VOTING", "AMENDING", "PUBLICISED");

  private final CounterDesk desk;
  private final Consultations consultations;
  private final ParticipantList participants;
  private final ConsultationWords words;

  CounterPages(CounterDesk desk, Consultations consultations, ParticipantList participants, ConsultationWords words) {
    this.desk = desk;
    this.consultations = consultations;
    this.participants = participants;
    this.words = words;
  }

  @GetMapping("/counter")
  String start(Model model) {
    Consultations.Desk all = consultations.desk(words.user(), "");
    if (!all.mayPropose()) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    model.addAttribute("lines", all.lines().stream().filter(line -> OPEN.contains(line.header().state())).toList());
    return "consultation/counter-start";
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
  ModelAndView choose(@PathVariable String ref, @PathVariable long participant, Model model) {
    return screen("acts", ref, participant, null, Map.of(), List.of(), model);
  }

  @GetMapping(ACT)
  ModelAndView ask(@PathVariable String ref, @PathVariable long participant, @PathVariable CounterAct act, Model model) {
    return screen("consent", ref, participant, act, Map.of(), List.of(), model);
  }

  /** How he agreed is looked at; nothing is changed. */
  @PostMapping(ACT + "/agreed")
  ModelAndView agree(
      @PathVariable String ref,
      @PathVariable long participant,
      @PathVariable CounterAct act,
      @RequestParam Map<String, String> typed,
      Model model) {
    try {
      desk.agree(ref, participant, entered(act, typed), words.user());
      return screen("content", ref, participant, act, typed, List.of(), model);
    } catch (EnteredInvalid why) {
      return screen("consent", ref, participant, act, typed, why.faults(), model);
    }
  }

  @PostMapping(ACT)
  ModelAndView act(
      @PathVariable String ref,
      @PathVariable long participant,
      @PathVariable CounterAct act,
      @RequestParam Map<String, String> typed,
      Model model) {
    try {
      long receipt = desk.act(ref, participant, entered(act, typed), words.user());
      return new ModelAndView("redirect:/consultations/" + ref + "/counter/receipts/" + receipt);
    } catch (EnteredInvalid why) {
      boolean agreed = why.faults().stream().noneMatch(fault -> Set.of("consent", "present").contains(fault.field()));
      return screen(agreed ? "content" : "consent", ref, participant, act, typed, why.faults(), model);
    }
  }

  @GetMapping(COUNTER + "/receipts/{id:[0-9]{1,18}}")
  ModelAndView receipt(@PathVariable String ref, @PathVariable long id, Model model) {
    try {
      model.addAttribute("receipt", desk.receipt(ref, id, words.user()));
      return new ModelAndView("consultation/counter-receipt");
    } catch (EnteredInvalid why) {
      return new ModelAndView(picking(ref, "", 1, why.faults(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView screen(
      String step, String ref, long participant, CounterAct act, Map<String, String> typed, List<Fault> errors, Model model) {
    try {
      model.addAttribute("visit", desk.visit(ref, participant, words.user()));
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
    return new ModelAndView("consultation/counter", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private String picking(String ref, String text, int page, List<Fault> errors, Model model) {
    model.addAttribute("list", participants.page(ref, text, page, words.user()));
    model.addAttribute("view", consultations.view(ref, words.user()));
    model.addAttribute("text", text);
    model.addAttribute("errors", errors);
    return "consultation/counter-pick";
  }

  private static NewCounterAct entered(CounterAct act, Map<String, String> typed) {
    return new NewCounterAct(
        act, typed.get("consent"), typed.get("present"), typed.get("choice"), typed.get(field(act)),
        "true".equals(typed.get("shown")), typed.get("retryKey"));
  }

  /** Name of the field in which the text of an act is typed. */
  private static String field(CounterAct act) {
    return act.name().toLowerCase(java.util.Locale.ROOT);
  }
}
