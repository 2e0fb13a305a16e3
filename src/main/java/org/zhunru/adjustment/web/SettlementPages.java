package org.zhunru.adjustment.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.AdjustmentInvalid.Fault;
import org.zhunru.adjustment.Adjustments;
import org.zhunru.adjustment.Proposal;
import org.zhunru.adjustment.Proposals;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** Settling many proposals at once; the lead unit's clerk only. */
@Controller
@RequestMapping("/adjustments/{ref:TZ-[0-9]{4}-[0-9]{5,9}}/settlement")
class SettlementPages {

  private final Adjustments adjustments;
  private final Proposals proposals;
  private final CurrentUsers users;

  SettlementPages(Adjustments adjustments, Proposals proposals, CurrentUsers users) {
    this.adjustments = adjustments;
    this.proposals = proposals;
    this.users = users;
  }

  /**
   * As it was chosen and typed.
   *
   * @param all whether all open proposals are meant, whatever was chosen
   */
  record Typed(Set<Integer> numbers, Boolean all, Boolean take, String why) {

    Typed {
      numbers = numbers == null ? Set.of() : new TreeSet<>(numbers);
      all = Boolean.TRUE.equals(all);
      take = Boolean.TRUE.equals(take);
      why = why == null ? "" : why;
    }

    /** Whether the row of a number is ticked. */
    public boolean has(int number) {
      return numbers.contains(number);
    }
  }

  @GetMapping
  String show(@PathVariable("ref") String ref, Model model) {
    fill(model, ref, new Typed(null, false, false, ""), List.of());
    return "adjustment/settle-all";
  }

  @PostMapping
  ModelAndView settle(
      @PathVariable("ref") String ref, @ModelAttribute("typed") Typed typed, Model model, RedirectAttributes flash) {
    CurrentUser clerk = users.require();
    try {
      Set<Integer> numbers = typed.all() ? open(ref, clerk) : typed.numbers();
      flash.addFlashAttribute("settled", proposals.settleAll(ref, numbers, typed.take(), typed.why(), clerk));
    } catch (AdjustmentInvalid invalid) {
      fill(model, ref, typed, invalid.faults());
      return new ModelAndView("adjustment/settle-all", HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return new ModelAndView("redirect:/adjustments/" + ref);
  }

  private Set<Integer> open(String ref, CurrentUser clerk) {
    Set<Integer> numbers = new TreeSet<>();
    adjustments.view(ref, clerk).proposals().stream().filter(Proposal::open).forEach(one -> numbers.add(one.number()));
    return numbers;
  }

  private void fill(Model model, String ref, Typed typed, List<Fault> faults) {
    CurrentUser user = users.require();
    var view = adjustments.view(ref, user);
    if (!user.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only the lead unit's clerk settles proposals");
    }
    model.addAttribute("view", view);
    model.addAttribute("open", view.proposals().stream().filter(Proposal::open).toList());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", faults);
  }
}
