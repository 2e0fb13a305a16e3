package org.zhunru.voice.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.SentForm;
import org.zhunru.voice.HowSaid;
import org.zhunru.voice.LookUps;
import org.zhunru.voice.NewVoice;
import org.zhunru.voice.PublicVoices;

/** For everybody: say something to a community, and look up what became of it. */
@Controller
@RequestMapping("/public/voices")
class PublicVoicePages {

  private final PublicVoices voices;
  private final LookUps lookUps;

  PublicVoicePages(PublicVoices voices, LookUps lookUps) {
    this.voices = voices;
    this.lookUps = lookUps;
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
    form(model, community, new NewVoice("", "", HowSaid.SAID.name(), "", "", SentForm.key()), List.of());
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
    try {
      model.addAttribute(
          "shown", lookUps.by(request.getRemoteAddr(), () -> voices.progress(typed.get("ref"), typed.get("code"))));
      return new ModelAndView("voice/progress");
    } catch (EnteredInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("voice/public", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void fill(Model model, Map<String, String> typed, List<Fault> errors) {
    model.addAttribute("communities", voices.communities());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }

  private void form(Model model, String community, NewVoice typed, List<Fault> errors) {
    model.addAttribute("community", voices.community(community));
    model.addAttribute("hows", HowSaid.values());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
