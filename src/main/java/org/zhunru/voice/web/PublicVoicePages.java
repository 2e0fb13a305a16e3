package org.zhunru.voice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.CodeTries;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.HeldCode;
import org.zhunru.casefile.SentForm;
import org.zhunru.district.DistrictClock;
import org.zhunru.voice.HowSaid;
import org.zhunru.voice.NewVoice;
import org.zhunru.voice.PublicVoices;

/** For everybody: say something to a community, and look up what became of it. */
@Controller
@RequestMapping("/public/voices")
class PublicVoicePages {

  private static final String HELD = "voice.code";

  private final PublicVoices voices;
  private final CodeTries tries;
  private final DistrictClock clock;

  PublicVoicePages(PublicVoices voices, CodeTries tries, DistrictClock clock) {
    this.voices = voices;
    this.tries = tries;
    this.clock = clock;
  }

  @GetMapping
  String door(Model model) {
    fill(model, Map.of(), List.of());
    return "voice/public";
  }

  @GetMapping("/new")
  String blank(@RequestParam(defaultValue = "") String community, Model model) {
    if (community.isBlank()) {
      return "redirect:/public/voices";
    }
    form(model, community, new NewVoice("", "", HowSaid.OTHER.name(), "", "", SentForm.key()), List.of());
    return "voice/public-new";
  }

  @PostMapping("/new")
  ModelAndView say(
      @RequestParam(defaultValue = "") String community,
      @ModelAttribute("typed") NewVoice typed,
      HttpServletRequest request,
      RedirectAttributes flash,
      Model model) {
    try {
      flash.addFlashAttribute("receipt", voices.say(typed, community, request.getRemoteAddr()));
      return new ModelAndView("redirect:/public/voices");
    } catch (EnteredInvalid why) {
      form(model, community, typed, why.faults());
      return new ModelAndView("voice/public-new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** Asked by POST, so that no code stands in an address. */
  @PostMapping("/progress")
  ModelAndView progress(@RequestParam Map<String, String> typed, HttpServletRequest request, Model model) {
    String ref = typed.get("ref");
    String code = typed.get("code");
    try {
      tries.by(PublicVoices.CODES, ref, request.getRemoteAddr(), () -> voices.progress(ref, code));
      request.getSession().setAttribute(HELD, HeldCode.from(ref, code, clock.instant()));
      return new ModelAndView("redirect:/public/voices/progress");
    } catch (EnteredInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("voice/public", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** What was asked for last; the code is held for a while, so that it can be loaded again. */
  @GetMapping("/progress")
  String shown(HttpSession session, Model model) {
    if (session.getAttribute(HELD) instanceof HeldCode held && held.alive(clock.instant())) {
      try {
        model.addAttribute("shown", voices.progress(held.ref(), held.code()));
        return "voice/progress";
      } catch (EnteredInvalid gone) {
        session.removeAttribute(HELD);
      }
    }
    return "redirect:/public/voices";
  }

  /** Forgets the code. */
  @PostMapping("/leave")
  String leave(HttpSession session) {
    session.removeAttribute(HELD);
    return "redirect:/public/voices";
  }

  @GetMapping("/leave")
  String address() {
    return "redirect:/public/voices";
  }

  private void fill(Model model, Map<String, String> typed, List<Fault> errors) {
    model.addAttribute("communities", voices.communities());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }

  private void form(Model model, String community, NewVoice typed, List<Fault> errors) {
    model.addAttribute("community", voices.community(community));
    // whoever types at home says it by none of the meetings
    model.addAttribute("hows", new HowSaid[0]);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
