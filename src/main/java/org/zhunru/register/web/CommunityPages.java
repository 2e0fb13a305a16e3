package org.zhunru.register.web;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.Figure;
import org.zhunru.register.Workloads;

/** What is in force at one community, from whom, with what money, against its ceiling. */
@Controller
class CommunityPages {

  private final AdmittedItems items;
  private final Workloads workloads;
  private final Organisations organisations;
  private final RegisterWords words;
  private final CurrentUsers users;

  CommunityPages(
      AdmittedItems items, Workloads workloads, Organisations organisations, RegisterWords words, CurrentUsers users) {
    this.words = words;
    this.items = items;
    this.workloads = workloads;
    this.organisations = organisations;
    this.users = users;
  }

  /** @param share the community's own */
  record Line(AdmittedItem item, AdmittedItem.Share share) {}

  @GetMapping("/community")
  String own(Model model) {
    CurrentUser user = users.require();
    if (user.organisation().kind() != Organisation.Kind.COMMUNITY) {
      throw new AccessDeniedException("Not of a community");
    }
    return show(user.organisation(), user, model);
  }

  @GetMapping("/community/{code}")
  String of(@PathVariable String code, Model model) {
    CurrentUser user = users.require();
    Organisation community =
        organisations
            .find(code)
            .filter(one -> one.kind() == Organisation.Kind.COMMUNITY && mayRead(one, user))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return show(community, user, model);
  }

  private String show(Organisation community, CurrentUser user, Model model) {
    List<Line> lines =
        items.ofCommunity(community.code()).stream()
            .map(item -> new Line(item, share(item, community.code())))
            .toList();
    List<Line> live =
        lines.stream().filter(line -> line.item().state().live() && line.share().current()).toList();
    model.addAttribute("community", community);
    model.addAttribute("names", words.names(lines.stream().map(Line::item).toList()));
    model.addAttribute("load", workloads.of(community.code()));
    model.addAttribute("live", live);
    model.addAttribute("past", lines.stream().filter(line -> !live.contains(line)).toList());
    model.addAttribute("promised", sum(live.stream().map(line -> line.share().money()).toList()));
    model.addAttribute("arrived", sum(live.stream().map(line -> line.share().moneyArrived()).toList()));
    model.addAttribute("unstated", live.stream().filter(line -> !line.share().states(Figure.MONEY)).count());
    model.addAttribute(
        "mayReport", user.has(Role.COMMUNITY_COMMITTEE) && user.organisation().code().equals(community.code()));
    return "register/community";
  }

  private boolean mayRead(Organisation community, CurrentUser user) {
    boolean district =
        user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)
            && organisations.districtOf(user.organisation()).filter(one -> one.covers(community)).isPresent();
    boolean above = user.hasAny(Role.STREET_OFFICE, Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE);
    return district || above && user.organisation().covers(community);
  }

  private static AdmittedItem.Share share(AdmittedItem item, String community) {
    return item.shares().stream().filter(one -> one.community().equals(community)).findFirst().orElseThrow();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
