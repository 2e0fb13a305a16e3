package org.zhunru.demo.web;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.demo.DemoClock;
import org.zhunru.engine.AnswerInvalid.Fault;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** The page that moves a demo's clock. */
@Controller
@RequestMapping("/demo/clock")
@ConditionalOnProperty("zhunru.demo")
class DemoClockPages {

  private final DemoClock clock;
  private final CurrentUsers users;
  private final MessageSource messages;

  DemoClockPages(DemoClock clock, CurrentUsers users, MessageSource messages) {
    this.clock = clock;
    this.users = users;
    this.messages = messages;
  }

  @GetMapping
  String show(Model model) {
    if (!users.require().has(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("Not an administrator");
    }
    fill(model);
    return "demo/clock";
  }

  @PostMapping
  ModelAndView move(
      @RequestParam(name = "days", defaultValue = "") String days,
      @RequestParam(name = "hours", defaultValue = "") String hours,
      Model model,
      RedirectAttributes flash) {
    try {
      String step = hours.isEmpty() ? "P" + days.strip() + "D" : "PT" + hours.strip() + "H";
      DemoClock.Moved moved = clock.forward(step, users.require());
      flash.addFlashAttribute("moved", moved);
      return new ModelAndView("redirect:/demo/clock");
    } catch (DemoClock.ForwardInvalid why) {
      fill(model);
      model.addAttribute("days", days);
      model.addAttribute(
          "errors", List.of(new Fault("days", messages.getMessage(inDays(why.getMessage()), null, Locale.CHINA))));
      return new ModelAndView("demo/clock", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  /** The page asks for days; other programs for a period. */
  private static String inDays(String key) {
    return key.equals("demo.forward.format") ? "demo.days.format" : key;
  }

  private void fill(Model model) {
    model.addAttribute("systemTime", clock.systemTime());
    model.addAttribute("demoTime", clock.demoTime());
  }
}
