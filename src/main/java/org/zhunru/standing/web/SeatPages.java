package org.zhunru.standing.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.casefile.Sending;
import org.zhunru.casefile.SentForms;
import org.zhunru.standing.NewSeat;
import org.zhunru.standing.NewSession;
import org.zhunru.standing.StandingBodies;

/** What whoever keeps a body does with it: seats given and left, meetings entered, the body dissolved. */
@Controller
@RequestMapping("/standing/{id:[0-9]{1,15}}")
class SeatPages {

  private final StandingBodies bodies;
  private final BodyPage page;
  private final StandingWords words;
  private final SentForms sent;

  SeatPages(StandingBodies bodies, BodyPage page, StandingWords words, SentForms sent) {
    this.bodies = bodies;
    this.page = page;
    this.words = words;
    this.sent = sent;
  }

  @PostMapping("/seats")
  ModelAndView seat(
      @PathVariable long id,
      @ModelAttribute("seat") NewSeat typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    seen(id);
    try {
      sent.once(sending, () -> bodies.seat(id, typed, words.user()));
      return done(id, "seated", flash);
    } catch (EnteredInvalid why) {
      return page.again(id, model, "seat", typed, why.faults());
    }
  }

  @PostMapping("/seats/{seat:[0-9]{1,15}}/leave")
  ModelAndView leave(
      @PathVariable long id,
      @PathVariable long seat,
      @RequestParam(defaultValue = "") String why,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    seen(id);
    try {
      sent.once(sending, () -> bodies.leave(id, seat, why, words.user()));
      return done(id, "left", flash);
    } catch (EnteredInvalid wrong) {
      List<Fault> beside =
          wrong.faults().stream().map(fault -> new Fault("why-" + seat, fault.message())).toList();
      return page.again(id, model, "why", why, beside);
    }
  }

  @PostMapping("/sessions")
  ModelAndView met(
      @PathVariable long id,
      @ModelAttribute("meeting") NewSession typed,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    seen(id);
    try {
      sent.once(sending, () -> bodies.met(id, typed, words.user()));
      return done(id, "met", flash);
    } catch (EnteredInvalid why) {
      return page.again(id, model, "meeting", typed, why.faults());
    }
  }

  @PostMapping("/dissolve")
  ModelAndView dissolve(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String why,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    seen(id);
    try {
      sent.once(sending, () -> bodies.dissolve(id, why, words.user()));
      return done(id, "dissolved", flash);
    } catch (EnteredInvalid wrong) {
      return page.again(id, model, "why", why, wrong.faults());
    }
  }

  /** Another's body is a page that does not exist, whatever is asked of it. */
  private void seen(long id) {
    if (bodies.find(id, words.user()).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static ModelAndView done(long id, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("saved", what);
    return new ModelAndView("redirect:/standing/" + id);
  }
}
