package org.zhunru.consultation.web;

import java.util.HashMap;
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
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.Consultations.Desk;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.NewTopic;
import org.zhunru.consultation.ParticipantList;
import org.zhunru.consultation.Signers;
import org.zhunru.consultation.SubjectType;
import org.zhunru.consultation.TopicOrigin;

/** The consultations of somebody's communities, a new topic, and one consultation. */
@Controller
@RequestMapping("/consultations")
class ConsultationPages {

  private static final NewTopic BLANK = new NewTopic("", "", "OTHER", "COMMUNITY", "COMMITTEE", "RESIDENTS", "", "", "false");
  private static final List<String> STATES =
      List.of(
          "PROPOSED", "STUDYING", "ORGANISING", "PREPARING", "NOTICED", "VOTING", "CHECKING", "REVISING", "MINUTES", "AMENDING",
          "ANSWERING", "PUBLICISED", "OBJECTED", "RECOUNTING", "IMPLEMENTING", "FEEDBACK_DUE", "CLOSED");

  private final Consultations consultations;
  private final ParticipantList participants;
  private final ConsultationWords words;
  private final SentForms sent;

  ConsultationPages(Consultations consultations, ParticipantList participants, ConsultationWords words, SentForms sent) {
    this.participants = participants;
    this.consultations = consultations;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String state, Model model) {
    model.addAttribute("desk", consultations.desk(words.user(), STATES.contains(state) ? state : ""));
    model.addAttribute("states", STATES);
    model.addAttribute("state", state);
    return "consultation/list";
  }

  @GetMapping("/new")
  String blank(Model model) {
    fill(model, BLANK, List.of());
    return "consultation/new";
  }

  @PostMapping
  ModelAndView propose(
      @ModelAttribute("typed") NewTopic typed, Sending sending, Model model, RedirectAttributes flash) {
    try {
      String ref = sent.once(sending, () -> consultations.propose(typed, words.user()));
      flash.addFlashAttribute("proposed", true);
      return new ModelAndView("redirect:/consultations/" + ref);
    } catch (EnteredInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("consultation/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}")
  String show(@PathVariable String ref, @RequestParam(defaultValue = "") String participant, Model model) {
    Map<String, String> typed = new HashMap<>();
    String page = words.page(ref, typed, List.of(), model);
    if (words.clerk(model) && participant.matches("[0-9]{1,18}")) {
      participants
          .row(ref, Long.parseLong(participant), words.user())
          .ifPresent(
              one -> {
                typed.put("participant", String.valueOf(one.participant().number()));
                model.addAttribute("chosen", one);
              });
    }
    words.looked(ref);
    return page;
  }

  @GetMapping("/{ref:XS-[0-9]{4}-[0-9]{5,9}}/panel")
  String panel(@PathVariable String ref, Model model) {
    model.addAttribute("view", consultations.view(ref, words.user()));
    return "consultation/parts :: panel";
  }

  private void fill(Model model, NewTopic typed, List<Fault> errors) {
    Desk desk = consultations.desk(words.user(), "");
    if (!desk.mayPropose()) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    model.addAttribute("subjects", SubjectType.values());
    model.addAttribute("extents", Extent.values());
    model.addAttribute("origins", List.of(TopicOrigin.COMMITTEE, TopicOrigin.SIGNATURES));
    model.addAttribute("signers", Signers.values());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
