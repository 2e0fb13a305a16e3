package org.zhunru.voice.web;

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
import org.zhunru.casefile.SentForm;
import org.zhunru.identity.Role;
import org.zhunru.voice.HowSaid;
import org.zhunru.voice.NewVoice;
import org.zhunru.voice.Voices;

/** What people said in somebody's communities, a form for a new one, and one with what became of it. */
@Controller
@RequestMapping("/voices")
class VoicePages {

  private static final String ONE = "/{ref:SS-[0-9]{4}-[0-9]{5,9}}";

  private final Voices voices;
  private final VoiceWords words;

  VoicePages(Voices voices, VoiceWords words) {
    this.voices = voices;
    this.words = words;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("desk", voices.desk(words.user()));
    return "voice/list";
  }

  @GetMapping("/new")
  String blank(Model model) {
    fill(model, new NewVoice("", "", HowSaid.SAID.name(), "", "", SentForm.key()), List.of());
    return "voice/new";
  }

  @PostMapping
  ModelAndView enter(@ModelAttribute("typed") NewVoice typed, Model model, RedirectAttributes flash) {
    try {
      String ref = voices.enter(typed, words.user()).ref();
      flash.addFlashAttribute("entered", true);
      return new ModelAndView("redirect:/voices/" + ref);
    } catch (EnteredInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("voice/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping(ONE)
  String show(@PathVariable String ref, Model model) {
    model.addAttribute("view", voices.view(ref, words.user()));
    words.looked(ref);
    return "voice/voice";
  }

  @GetMapping(ONE + "/panel")
  String panel(@PathVariable String ref, Model model) {
    model.addAttribute("view", voices.view(ref, words.user()));
    return "voice/parts :: panel";
  }

  private void fill(Model model, NewVoice typed, List<Fault> errors) {
    if (!words.user().has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    model.addAttribute("hows", HowSaid.values());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
