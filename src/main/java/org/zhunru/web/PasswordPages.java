package org.zhunru.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.engine.AnswerInvalid.Fault;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.EntryInvalid;
import org.zhunru.identity.Passwords;
import org.zhunru.identity.Passwords.Standing;

/** The own password. */
@Controller
@RequestMapping("/password")
class PasswordPages {

  private final Passwords passwords;
  private final CurrentUsers users;
  private final Problems problems;

  PasswordPages(Passwords passwords, CurrentUsers users, Problems problems) {
    this.passwords = passwords;
    this.users = users;
    this.problems = problems;
  }

  @GetMapping
  String show(Model model) {
    fill(model, List.of());
    return "web/password";
  }

  @PostMapping
  ModelAndView change(
      @RequestParam(name = "oldPassword", defaultValue = "") String old,
      @RequestParam(name = "newPassword", defaultValue = "") String next,
      @RequestParam(name = "repeated", defaultValue = "") String repeated,
      HttpServletRequest request,
      Model model,
      RedirectAttributes flash) {
    if (!next.equals(repeated)) {
      return refused(model, List.of(new Fault("repeated", problems.text("web.password.differs"))));
    }
    try {
      Standing now = passwords.change(users.require(), old, next);
      request.changeSessionId();
      SignedIn.remember(request, now);
    } catch (EntryInvalid why) {
      return refused(model, problems.faults(why));
    }
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/password");
  }

  /** What was typed is not sent back: a password has no place in a page. */
  private ModelAndView refused(Model model, List<Fault> faults) {
    fill(model, faults);
    return new ModelAndView("web/password", HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private void fill(Model model, List<Fault> faults) {
    CurrentUser user = users.require();
    model.addAttribute("must", passwords.standing(user.username()).map(Standing::mustChange).orElse(false));
    model.addAttribute("errors", faults);
  }
}
