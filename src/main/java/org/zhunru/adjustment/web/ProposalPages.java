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
import org.zhunru.adjustment.Proposal;
import org.zhunru.adjustment.Proposal.Completion;
import org.zhunru.adjustment.ProposalKind;
import org.zhunru.adjustment.Proposals;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUsers;

/** Making a proposal, and settling one. */
@Controller
@RequestMapping("/adjustments/{ref:TZ-[0-9]{4}-[0-9]{5,9}}")
class ProposalPages {

  static final List<String> LISTS = List.of("AUTONOMY", "ASSISTANCE", "NEGATIVE", "CERTIFICATE");

  private final Adjustments adjustments;
  private final Proposals proposals;
  private final CurrentUsers users;

  ProposalPages(Adjustments adjustments, Proposals proposals, CurrentUsers users) {
    this.adjustments = adjustments;
    this.proposals = proposals;
    this.users = users;
  }

  @GetMapping("/proposals/new")
  String blank(@PathVariable("ref") String ref, Model model) {
    fill(model, ref, ProposalForm.blank(), List.of());
    return "adjustment/propose";
  }

  @PostMapping("/proposals")
  ModelAndView propose(
      @PathVariable("ref") String ref,
      @ModelAttribute("typed") ProposalForm typed,
      Model model,
      RedirectAttributes flash) {
    try {
      proposals.propose(ref, typed.command(), typed.key(), users.require());
    } catch (AdjustmentInvalid why) {
      fill(model, ref, typed, why.faults());
      return new ModelAndView("adjustment/propose", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return back(ref, flash);
  }

  @GetMapping("/proposals/{number:[0-9]{1,6}}")
  String proposal(@PathVariable("ref") String ref, @PathVariable("number") int number, Model model) {
    fill(model, ref, number, List.of());
    return "adjustment/settle";
  }

  @PostMapping("/proposals/{number:[0-9]{1,6}}")
  ModelAndView settle(
      @PathVariable("ref") String ref,
      @PathVariable("number") int number,
      @RequestParam(name = "take", defaultValue = "") String take,
      @RequestParam(name = "itemCode", defaultValue = "") String itemCode,
      @RequestParam(name = "category", required = false) String category,
      @RequestParam(name = "department", required = false) String department,
      @RequestParam(name = "basis", required = false) String basis,
      @RequestParam(name = "why", defaultValue = "") String why,
      Model model,
      RedirectAttributes flash) {
    Completion completion = new Completion(category, department, basis);
    try {
      proposals.settle(ref, number, take.equals("true"), itemCode, completion, why, users.require());
    } catch (AdjustmentInvalid invalid) {
      fill(model, ref, number, invalid.faults());
      model.addAttribute("why", why);
      model.addAttribute("itemCode", itemCode);
      model.addAttribute("completion", completion);
      return new ModelAndView("adjustment/settle", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return back(ref, flash);
  }

  @PostMapping("/proposals/{number:[0-9]{1,6}}/reopening")
  ModelAndView reopen(@PathVariable("ref") String ref, @PathVariable("number") int number, RedirectAttributes flash) {
    try {
      proposals.reopen(ref, number, users.require());
    } catch (AdjustmentInvalid invalid) {
      flash.addFlashAttribute("refused", invalid.faults().get(0).message());
      return new ModelAndView("redirect:/adjustments/" + ref);
    }
    return back(ref, flash);
  }

  @PostMapping("/redraft")
  ModelAndView redraft(@PathVariable("ref") String ref, RedirectAttributes flash) {
    try {
      proposals.redraft(ref, users.require());
    } catch (AdjustmentInvalid invalid) {
      flash.addFlashAttribute("refused", invalid.faults().get(0).message());
      return new ModelAndView("redirect:/adjustments/" + ref);
    }
    return back(ref, flash);
  }

  private static ModelAndView back(String ref, RedirectAttributes flash) {
    flash.addFlashAttribute("saved", true);
    return new ModelAndView("redirect:/adjustments/" + ref);
  }

  private void fill(Model model, String ref, ProposalForm typed, List<Fault> faults) {
    model.addAttribute("view", adjustments.view(ref, users.require()));
    model.addAttribute("kinds", ProposalKind.values());
    model.addAttribute("lists", LISTS);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", faults);
  }

  private void fill(Model model, String ref, int number, List<Fault> faults) {
    var view = adjustments.view(ref, users.require());
    Proposal proposal =
        view.proposals().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new NoSuchCase(ref));
    model.addAttribute("view", view);
    model.addAttribute("proposal", proposal);
    model.addAttribute("completion", new Completion(proposal.category(), proposal.department(), proposal.basis()));
    model.addAttribute("why", "");
    model.addAttribute("itemCode", proposal.itemCode());
    model.addAttribute("errors", faults);
  }
}
