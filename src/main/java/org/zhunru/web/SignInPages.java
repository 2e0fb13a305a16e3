package org.zhunru.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;

/** The sign-in page; a demo's lists its accounts. */
@Controller
class SignInPages {

  record DemoAccount(String username, String name, String organisation, List<String> may) {}

  /** Known to everybody, and good only in a demo. */
  private static final String DEMO_PASSWORD = "Zhunru-demo-2026";

  private final Shell shell;
  private final CurrentUsers users;
  private final People people;
  private final Organisations organisations;

  SignInPages(Shell shell, CurrentUsers users, People people, Organisations organisations) {
    this.shell = shell;
    this.users = users;
    this.people = people;
    this.organisations = organisations;
  }

  @GetMapping("/login")
  String signIn(Model model) {
    if (users.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("accounts", shell.demo() ? accounts() : List.of());
    model.addAttribute("password", DEMO_PASSWORD);
    return "web/login";
  }

  private List<DemoAccount> accounts() {
    return organisations.all().stream()
        .filter(organisation -> organisation.parent() == null)
        .flatMap(root -> people.of(root).stream())
        .sorted(Comparator.comparing(SignInPages::turn))
        .map(SignInPages::account)
        .toList();
  }

  /** In the order in which a matter meets them. */
  private static Integer turn(Person person) {
    return person.roles().stream()
        .map(Role::ordinal)
        .min(Integer::compare)
        .orElse(Integer.MAX_VALUE);
  }

  private static DemoAccount account(Person person) {
    return new DemoAccount(
        person.username(),
        person.name(),
        person.organisation().name(),
        person.roles().stream()
            .sorted()
            .map(role -> "web.may." + role.code())
            .collect(Collectors.toList()));
  }
}
