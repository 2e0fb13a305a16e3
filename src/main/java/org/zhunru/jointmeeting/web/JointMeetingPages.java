package org.zhunru.jointmeeting.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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
import org.zhunru.jointmeeting.JointSessions;
import org.zhunru.jointmeeting.JointSessions.Desk;
import org.zhunru.jointmeeting.NewJointSession;
import org.zhunru.jointmeeting.SessionMode;

/** What waits for the joint meeting, its sessions, and one of them. */
@Controller
@RequestMapping("/joint-meetings")
class JointMeetingPages {

  private static final NewJointSession BLANK = new NewJointSession(List.of(), "MEETING", "", "");

  private final JointSessions sessions;
  private final JointWords words;
  private final SentForms sent;

  JointMeetingPages(JointSessions sessions, JointWords words, SentForms sent) {
    this.sessions = sessions;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("desk", sessions.desk(words.user()));
    return "jointmeeting/list";
  }

  @GetMapping("/new")
  String blank(Model model) {
    fill(model, BLANK, List.of());
    return "jointmeeting/new";
  }

  @PostMapping
  ModelAndView convene(
      @ModelAttribute("typed") NewJointSession typed, Sending sending, Model model, RedirectAttributes flash) {
    try {
      String ref = sent.once(sending, () -> sessions.convene(typed, words.user()));
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/joint-meetings/" + ref);
    } catch (EnteredInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("jointmeeting/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/{ref:LX-[0-9]{4}-[0-9]{5,9}}")
  String show(@PathVariable String ref, Model model) {
    model.addAttribute("view", sessions.view(ref, words.user()));
    words.looked(ref);
    return "jointmeeting/session";
  }

  @GetMapping("/{ref:LX-[0-9]{4}-[0-9]{5,9}}/panel")
  String panel(@PathVariable String ref, Model model) {
    model.addAttribute("view", sessions.view(ref, words.user()));
    return "jointmeeting/parts :: panel";
  }

  private void fill(Model model, NewJointSession typed, List<Fault> errors) {
    Desk desk = sessions.desk(words.user());
    if (!desk.mayConvene()) {
      throw new AccessDeniedException("Not a clerk of the lead unit");
    }
    model.addAttribute("desk", desk);
    model.addAttribute("modes", SessionMode.values());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
