package org.zhunru.adjustment.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.AdjustmentInvalid.Fault;
import org.zhunru.adjustment.Adjustments;
import org.zhunru.adjustment.Amendments;
import org.zhunru.adjustment.Proposal;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUsers;

/** A proposal the review of the law objected to is amended or withdrawn; the lead unit's clerk only. */
@Controller
@RequestMapping("/adjustments/{ref:TZ-[0-9]{4}-[0-9]{5,9}}/proposals/{number:[0-9]{1,6}}")
class AmendmentPages {

  private final Adjustments adjustments;
  private final Amendments amendments;
  private final CurrentUsers users;

  AmendmentPages(Adjustments adjustments, Amendments amendments, CurrentUsers users) {
    this.adjustments = adjustments;
    this.amendments = amendments;
    this.users = users;
  }

  @GetMapping("/amendment")
  String amendment(@PathVariable("ref") String ref, @PathVariable("number") int number, Model model) {
    Proposal one = fill(model, ref, number, List.of());
    model.addAttribute("typed", ProposalForm.of(one));
    return "adjustment/amend";
  }

  @PostMapping("/amendment")
  ModelAndView amend(
      @PathVariable("ref") String ref,
      @PathVariable("number") int number,
      @ModelAttribute("typed") ProposalForm typed,
      Model model,
      RedirectAttributes flash) {
    try {
      amendments.amend(ref, number, typed.command(), users.require());
    } catch (AdjustmentInvalid invalid) {
      fill(model, ref, number, invalid.faults());
      return new ModelAndView("adjustment/amend", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/adjustments/" + ref);
  }

  @GetMapping("/withdrawal")
  String withdrawal(@PathVariable("ref") String ref, @PathVariable("number") int number, Model model) {
    fill(model, ref, number, List.of());
    model.addAttribute("why", "");
    return "adjustment/withdraw";
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(
      @PathVariable("ref") String ref,
      @PathVariable("number") int number,
      @RequestParam(name = "why", defaultValue = "") String why,
      Model model,
      RedirectAttributes flash) {
    try {
      amendments.withdraw(ref, number, why, users.require());
    } catch (AdjustmentInvalid invalid) {
      fill(model, ref, number, invalid.faults());
      model.addAttribute("why", why);
      return new ModelAndView("adjustment/withdraw", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/adjustments/" + ref);
  }

  private Proposal fill(Model model, String ref, int number, List<Fault> faults) {
    var view = adjustments.view(ref, users.require());
    Proposal proposal =
        view.proposals().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new NoSuchCase(ref));
    model.addAttribute("view", view);
    model.addAttribute("proposal", proposal);
    model.addAttribute("lists", ProposalPages.LISTS);
    model.addAttribute("errors", faults);
    return proposal;
  }
}
