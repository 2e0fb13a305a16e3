package org.zhunru.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** What waits for me, what I started, and what people in my place do here. */
@Controller
class HomePage {

  private final CurrentUsers users;
  private final Organisations organisations;

  HomePage(CurrentUsers users, Organisations organisations) {
    this.users = users;
    this.organisations = organisations;
  }

  @GetMapping("/")
  String home(Model model) {
    CurrentUser me = users.require();
    List<String> guides = me.roles().stream().sorted().map(Role::code).toList();
    model.addAttribute("person", me);
    model.addAttribute("guides", guides);
    model.addAttribute("works", me.roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR));
    Organisation home = me.organisation();
    model.addAttribute("successor", home.open() ? null : organisations.get(home.successor()));
    return "web/home";
  }
}
