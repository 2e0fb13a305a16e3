package org.zhunru.register.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.Workloads;

/** The burden of every community of the district, the heaviest first; the lead unit's clerk enters people and ceilings. */
@Controller
class BurdenPages {

  private static final int MOST_STAFF = 500;

  private final Workloads workloads;
  private final Organisations organisations;
  private final RegisterWords words;
  private final CurrentUsers users;

  BurdenPages(
      Workloads workloads, Organisations organisations, RegisterWords words, CurrentUsers users) {
    this.workloads = workloads;
    this.organisations = organisations;
    this.words = words;
    this.users = users;
  }

  /** A community and what is on it. */
  record Line(Organisation community, Workloads.Load load) {}

  @GetMapping("/register/burdens")
  String burdens(Model model) {
    fill(users.require(), model);
    return "register/burdens";
  }

  @PostMapping("/register/burdens/{code}")
  String set(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String staff,
      @RequestParam(defaultValue = "") String ceiling,
      Model model,
      jakarta.servlet.http.HttpServletResponse response) {
    CurrentUser user = users.require();
    if (!user.has(Role.LEAD_CLERK)) {
      throw new AccessDeniedException("Only the lead unit's clerk enters people and ceilings");
    }
    Organisation community =
        communities(user).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean valid =
        staff.strip().matches("[1-9][0-9]{0,2}")
            && Integer.parseInt(staff.strip()) <= MOST_STAFF
            && ceiling.strip().matches("[0-9]{1,5}(\\.[0-9])?")
            && new BigDecimal(ceiling.strip()).signum() > 0;
    if (!valid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("wrong", code);
      model.addAttribute("staff", staff);
      model.addAttribute("ceiling", ceiling);
      model.addAttribute("fault", words.text("burdens.fault", community.name(), MOST_STAFF));
      fill(user, model);
      return "register/burdens";
    }
    workloads.set(code, Integer.parseInt(staff.strip()), new BigDecimal(ceiling.strip()), user);
    return "redirect:/register/burdens?saved=" + code;
  }

  private void fill(CurrentUser user, Model model) {
    Map<String, Organisation> communities =
        communities(user).stream().collect(Collectors.toMap(Organisation::code, Function.identity()));
    model.addAttribute(
        "lines",
        workloads.of(List.copyOf(communities.keySet())).stream()
            .map(load -> new Line(communities.get(load.community()), load))
            .sorted(Comparator.comparing((Line line) -> -line.load().percent()).thenComparing(line -> line.community().path()))
            .toList());
    model.addAttribute("maySet", user.has(Role.LEAD_CLERK));
  }

  private List<Organisation> communities(CurrentUser user) {
    if (!user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      throw new AccessDeniedException("Only the lead unit and the auditor see all communities");
    }
    return organisations.communitiesInReachOf(user.organisation());
  }
}
