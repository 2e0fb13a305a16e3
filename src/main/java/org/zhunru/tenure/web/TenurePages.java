package org.zhunru.tenure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;
import org.zhunru.jointmeeting.JointSessions;
import org.zhunru.tenure.Funding;
import org.zhunru.tenure.TenureView;
import org.zhunru.tenure.Tenures;

/** How an admitted item stands: as a page, as a fragment of the case page, and its agreement for printing. */
@Controller
@RequestMapping("/tenure/{ref:ZR-[0-9]{4}-[0-9]{5,9}}")
class TenurePages {

  private final TenureReading reading;
  private final Tenures tenures;
  private final UserTasks tasks;
  private final CurrentUsers users;

  TenurePages(TenureReading reading, Tenures tenures, UserTasks tasks, CurrentUsers users) {
    this.tasks = tasks;
    this.reading = reading;
    this.tenures = tenures;
    this.users = users;
  }

  @GetMapping
  String page(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "tenure/item";
  }

  @GetMapping("/panel")
  String panel(@PathVariable String ref, @RequestHeader(name = "HX-Current-URL", defaultValue = "") String beside, Model model) {
    fill(ref, model);
    if (beside.contains("/tasks/")) {
      model.addAttribute("task", null);
    }
    return "tenure/parts :: panel";
  }

  @GetMapping("/agreement")
  String agreement(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "tenure/agreement";
  }

  private void fill(String ref, Model model) {
    CurrentUser user = users.require();
    TenureView view = reading.read(ref, user);
    model.addAttribute("view", view);
    model.addAttribute("stations", Stations.of(view));
    model.addAttribute("acts", tenures.acts(view, user));
    model.addAttribute("reverser", Funding.reverses(user) ? user.username() : null);
    model.addAttribute("verifies", user.hasAny(Role.SUPERVISION_COMMITTEE, Role.LEAD_CLERK));
    model.addAttribute("task", task(ref, user));
    model.addAttribute("meets", JointSessions.takesPart(user));
  }

  /** What waits for this person, null where nothing does. */
  private OpenTask task(String ref, CurrentUser user) {
    return tasks.waiting(ref, new Actor(user.username(), user.name(), user.groups())).stream().findFirst().orElse(null);
  }
}
