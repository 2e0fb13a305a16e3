package org.zhunru.standing.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.standing.Appointment;
import org.zhunru.standing.NewSeat;
import org.zhunru.standing.NewSession;
import org.zhunru.standing.NewStandIn;
import org.zhunru.standing.SeatKind;
import org.zhunru.standing.StandingBodies;
import org.zhunru.standing.StandingBodies.Overview;

/** What the page of one body needs, with what was typed where something was wrong. */
@Component
class BodyPage {

  private static final NewSeat NO_SEAT = new NewSeat("", "", "", "", "", "", "", "", "");
  private static final NewStandIn NO_STAND_IN = new NewStandIn("", "", "", "");
  private static final NewSession NO_SESSION = new NewSession("", "", "", "");

  private final StandingBodies bodies;
  private final StandingWords words;

  BodyPage(StandingBodies bodies, StandingWords words) {
    this.bodies = bodies;
    this.words = words;
  }

  /** @throws ResponseStatusException 404 where there is none, or it is not for these eyes */
  Overview fill(long id, Model model) {
    Overview overview =
        bodies.find(id, words.user()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("it", overview);
    model.addAttribute("seatKinds", SeatKind.values());
    model.addAttribute("appointments", Appointment.values());
    typed(model, "seat", NO_SEAT);
    typed(model, "meeting", NO_SESSION);
    typed(model, "standIn", NO_STAND_IN);
    typed(model, "standInSeat", 0L);
    typed(model, "why", "");
    typed(model, "errors", List.of());
    return overview;
  }

  /** The page again, with what was typed and what is wrong with it. */
  ModelAndView again(long id, Model model, String name, Object typed, List<Fault> faults) {
    model.addAttribute("at", name);
    model.addAttribute(name, typed);
    model.addAttribute("errors", faults);
    fill(id, model);
    return new ModelAndView("standing/body", HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private static void typed(Model model, String name, Object otherwise) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, otherwise);
    }
  }
}
