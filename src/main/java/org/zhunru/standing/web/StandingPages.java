package org.zhunru.standing.web;

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
import org.zhunru.standing.BodyKind;
import org.zhunru.standing.NewBody;
import org.zhunru.standing.StandingBodies;
import org.zhunru.standing.StandingBodies.Overview;

/** The bodies that stand: all of them, one of them, a new one. */
@Controller
@RequestMapping("/standing")
class StandingPages {

  private final StandingBodies bodies;
  private final BodyPage page;
  private final StandingWords words;
  private final SentForms sent;

  StandingPages(StandingBodies bodies, BodyPage page, StandingWords words, SentForms sent) {
    this.bodies = bodies;
    this.page = page;
    this.words = words;
    this.sent = sent;
  }

  @GetMapping
  String list(Model model) {
    List<Overview> all = bodies.list(words.user());
    model.addAttribute("bodies", all);
    model.addAttribute("names", words.organisations(all.stream().map(one -> one.body().organisation()).distinct().toList()));
    model.addAttribute("mayFound", !bodies.mayFound(words.user()).isEmpty());
    return "standing/list";
  }

  @GetMapping("/{id:[0-9]{1,15}}")
  String body(@PathVariable long id, Model model) {
    words.looked(page.fill(id, model).body().name());
    return "standing/body";
  }

  @GetMapping("/new")
  String blank(Model model) {
    fill(model, new NewBody("", "", "", "", ""), List.of());
    return "standing/new";
  }

  @PostMapping
  ModelAndView found(
      @ModelAttribute("typed") NewBody typed, Sending sending, Model model, RedirectAttributes flash) {
    try {
      String id = sent.once(sending, () -> String.valueOf(bodies.found(typed, words.user())));
      flash.addFlashAttribute("saved", "founded");
      return new ModelAndView("redirect:/standing/" + id);
    } catch (EnteredInvalid why) {
      fill(model, typed, why.faults());
      return new ModelAndView("standing/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void fill(Model model, NewBody typed, List<Fault> errors) {
    List<BodyKind> kinds = bodies.mayFound(words.user());
    if (kinds.isEmpty()) {
      throw new AccessDeniedException("Keeps no standing body");
    }
    model.addAttribute("kinds", kinds);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
  }
}
