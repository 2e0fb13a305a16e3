package org.zhunru.adjustment.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.AdjustmentInvalid.Fault;
import org.zhunru.adjustment.AdjustmentView;
import org.zhunru.adjustment.Adjustments;
import org.zhunru.adjustment.Cause;
import org.zhunru.adjustment.OpenAdjustment;
import org.zhunru.adjustment.Settlements;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** The adjustments of the district: list, opening one, and one with its proposals. */
@Controller
@RequestMapping("/adjustments")
class AdjustmentPages {

  private final Adjustments adjustments;
  private final Settlements settlements;
  private final CurrentUsers users;

  AdjustmentPages(Adjustments adjustments, Settlements settlements, CurrentUsers users) {
    this.adjustments = adjustments;
    this.settlements = settlements;
    this.users = users;
  }

  @GetMapping
  String list(Model model) {
    CurrentUser user = users.require();
    model.addAttribute("adjustments", adjustments.list(user));
    model.addAttribute("mayOpen", user.has(Role.LEAD_CLERK));
    return "adjustment/list";
  }

  @GetMapping("/new")
  String blank(@RequestParam(name = "draft", defaultValue = "") String draft, Model model) {
    if (!users.require().has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only the lead unit's clerk adjusts the lists");
    }
    fill(model, new OpenAdjustment(null, "", draft(draft)), List.of());
    return "adjustment/new";
  }

  @PostMapping
  ModelAndView open(
      @RequestParam(name = "cause", defaultValue = "") String cause,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @RequestParam(name = "draft", defaultValue = "") String draft,
      Model model) {
    OpenAdjustment wanted = new OpenAdjustment(cause(cause), reason, draft(draft));
    try {
      return new ModelAndView("redirect:/adjustments/" + adjustments.open(wanted, users.require()));
    } catch (AdjustmentInvalid why) {
      fill(model, wanted, why.faults());
      return new ModelAndView("adjustment/new", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/{ref:TZ-[0-9]{4}-[0-9]{5,9}}")
  String show(
      @PathVariable("ref") String ref, @RequestParam(name = "page", defaultValue = "1") String page, Model model) {
    fill(model, ref, page);
    return "adjustment/case";
  }

  @GetMapping("/{ref:TZ-[0-9]{4}-[0-9]{5,9}}/panel")
  String panel(@PathVariable("ref") String ref, Model model) {
    fill(model, ref, "1");
    return "adjustment/panel :: panel";
  }

  private void fill(Model model, String ref, String page) {
    CurrentUser user = users.require();
    AdjustmentView view = adjustments.view(ref, user);
    String state = view.header().state();
    boolean clerk = user.has(Role.LEAD_CLERK);
    model.addAttribute("view", view);
    model.addAttribute("diff", adjustments.changes(ref, user).map(diff -> DiffPage.of(diff, page)).orElse(null));
    model.addAttribute(
        "mayPropose",
        state.equals("DRAFTING") && clerk
            || state.equals("PROPOSING")
                && user.hasAny(Role.DEPARTMENT_CLERK, Role.COMMUNITY_COMMITTEE, Role.LEAD_CLERK));
    model.addAttribute("mayAmend", clerk && state.equals("LEGAL_AMENDMENT"));
    model.addAttribute("astray", state.equals("SETTLEMENT") ? settlements.astray(ref) : List.of());
    model.addAttribute("maySettle", clerk && state.equals("SETTLEMENT"));
    model.addAttribute("mayAnswer", user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER) && (state.equals("OBJECTIONS") || state.equals("PUBLICITY")));
  }

  /** Null for a new one. */
  private static Integer draft(String number) {
    return number.isEmpty() ? null : number.matches("[0-9]{1,6}") ? Integer.valueOf(number) : Integer.valueOf(0);
  }

  private void fill(Model model, OpenAdjustment typed, List<Fault> faults) {
    model.addAttribute("typed", typed);
    model.addAttribute("drafts", adjustments.drafts());
    model.addAttribute(
        "causes", Arrays.stream(Cause.values()).filter(one -> one != Cause.JOINT_REVIEW).toList());
    model.addAttribute("errors", faults);
  }

  /** Null for what is no cause one can choose. */
  private static Cause cause(String name) {
    return Arrays.stream(Cause.values())
        .filter(one -> one != Cause.JOINT_REVIEW && one.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
