package org.zhunru.adjustment.web;

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
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.AdjustmentInvalid.Fault;
import org.zhunru.adjustment.Adjustments;
import org.zhunru.adjustment.DraftPublicity;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUsers;

/** Answering what somebody objected to during publicity; the lead unit's clerk or leader only. */
@Controller
@RequestMapping("/adjustments/{ref:TZ-[0-9]{4}-[0-9]{5,9}}/objections/{number:[0-9]{1,6}}")
class ObjectionPages {

  private final Adjustments adjustments;
  private final DraftPublicity publicity;
  private final CurrentUsers users;

  ObjectionPages(Adjustments adjustments, DraftPublicity publicity, CurrentUsers users) {
    this.adjustments = adjustments;
    this.publicity = publicity;
    this.users = users;
  }

  @GetMapping
  String show(@PathVariable("ref") String ref, @PathVariable("number") int number, Model model) {
    fill(model, ref, number, "", List.of());
    return "adjustment/objection";
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable("ref") String ref,
      @PathVariable("number") int number,
      @RequestParam(name = "answer", defaultValue = "") String answer,
      Model model,
      RedirectAttributes flash) {
    try {
      publicity.answer(ref, number, answer, users.require());
    } catch (AdjustmentInvalid invalid) {
      fill(model, ref, number, answer, invalid.faults());
      return new ModelAndView("adjustment/objection", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/adjustments/" + ref);
  }

  private void fill(Model model, String ref, int number, String typed, List<Fault> faults) {
    var view = adjustments.view(ref, users.require());
    model.addAttribute("view", view);
    model.addAttribute(
        "objection",
        view.objections().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new NoSuchCase(ref)));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", faults);
  }
}
