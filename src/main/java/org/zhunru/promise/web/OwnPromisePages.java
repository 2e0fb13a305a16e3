package org.zhunru.promise.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.zhunru.identity.CurrentUsers;
import org.zhunru.promise.OwnPromises;

/** What the own organisation promised residents. */
@Controller
@RequestMapping("/promises")
class OwnPromisePages {

  private final OwnPromises promises;
  private final CurrentUsers users;
  private final SentForms sent;

  OwnPromisePages(OwnPromises promises, CurrentUsers users, SentForms sent) {
    this.promises = promises;
    this.users = users;
    this.sent = sent;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("lines", promises.desk(users.require()));
    return "promise/list";
  }

  @GetMapping("/{id:[0-9]{1,18}}")
  String one(@PathVariable long id, Model model) {
    return page(id, "", List.of(), model);
  }

  @PostMapping("/{id:[0-9]{1,18}}/reports")
  ModelAndView report(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String report,
      Sending sending,
      Model model,
      RedirectAttributes flash) {
    try {
      sent.once(sending, () -> promises.report(id, report, users.require()));
      flash.addFlashAttribute("saved", true);
      return new ModelAndView("redirect:/promises/" + id);
    } catch (EnteredInvalid why) {
      return new ModelAndView(page(id, report, why.faults(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(long id, String typed, List<Fault> errors, Model model) {
    model.addAttribute("owed", promises.one(id, users.require()));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    return "promise/one";
  }
}
