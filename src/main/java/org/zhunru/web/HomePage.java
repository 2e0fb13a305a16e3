package org.zhunru.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** What waits for me, what I started, and what people in my place do here. */
@Controller
class HomePage {

  private final CurrentUsers users;

  HomePage(CurrentUsers users) {
    this.users = users;
  }

  @GetMapping("/")
  String home(Model model) {
    CurrentUser me = users.require();
    List<String> guides = me.roles().stream().sorted().map(Role::code).toList();
    model.addAttribute("person", me);
    model.addAttribute("guides", guides);
    model.addAttribute("works", me.roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR));
    return "web/home";
  }
}
