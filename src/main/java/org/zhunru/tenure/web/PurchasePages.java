package org.zhunru.tenure.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Actor;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.tenure.Purchases;

/** 购买服务: the list of a department or a lead unit, and one of them. */
@Controller
class PurchasePages {

  private static final int MOST = 500;

  private final Purchases purchases;
  private final CaseFiles cases;
  private final UserTasks tasks;
  private final CurrentUsers users;

  PurchasePages(Purchases purchases, CaseFiles cases, UserTasks tasks, CurrentUsers users) {
    this.tasks = tasks;
    this.purchases = purchases;
    this.cases = cases;
    this.users = users;
  }

  @GetMapping("/tenure/purchases")
  String list(Model model) {
    model.addAttribute("purchases", purchases.listed(users.require(), MOST));
    return "tenure/purchases";
  }

  @GetMapping("/tenure/{ref:GM-[0-9]{4}-[0-9]{5,9}}")
  String one(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "tenure/purchase";
  }

  @GetMapping("/tenure/{ref:GM-[0-9]{4}-[0-9]{5,9}}/panel")
  String panel(@PathVariable String ref, Model model) {
    fill(ref, model);
    return "tenure/parts :: purchase";
  }

  private void fill(String ref, Model model) {
    CurrentUser user = users.require();
    model.addAttribute("purchase", purchases.get(ref, user));
    model.addAttribute("header", cases.visible(ref, user));
    model.addAttribute("timeline", cases.timeline(ref));
    Actor actor = new Actor(user.username(), user.name(), user.groups());
    model.addAttribute("task", tasks.waiting(ref, actor).stream().findFirst().orElse(null));
  }
}
