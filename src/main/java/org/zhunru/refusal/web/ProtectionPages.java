package org.zhunru.refusal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;
import org.zhunru.refusal.RefusalRegister;
import org.zhunru.refusal.Slips;

/** 不纳入考核: what no assessment may count against a community, for whoever assesses and for the community itself. */
@Controller
class ProtectionPages {

  private static final int MOST = 500;
  private static final int LONGEST_CODE = 40;

  private final RefusalRegister register;
  private final Organisations organisations;
  private final CurrentUsers users;

  ProtectionPages(RefusalRegister register, Organisations organisations, CurrentUsers users) {
    this.register = register;
    this.organisations = organisations;
    this.users = users;
  }

  @GetMapping("/refusals/protections")
  String list(@RequestParam(defaultValue = "") String community, Model model) {
    fill(community, model);
    return "refusal/protections";
  }

  /** The same beside another page. */
  @GetMapping("/refusals/protections/panel")
  String panel(@RequestParam(defaultValue = "") String community, Model model) {
    fill(community, model);
    return "refusal/protections :: list";
  }

  private void fill(String community, Model model) {
    CurrentUser user = users.require();
    String wanted = community.length() <= LONGEST_CODE ? community : community.substring(0, LONGEST_CODE);
    List<Slips.Protection> found = register.protections(wanted, user, MOST);
    model.addAttribute("protections", found);
    model.addAttribute(
        "names", organisations.names(found.stream().map(Slips.Protection::community).distinct().toList()));
  }
}
