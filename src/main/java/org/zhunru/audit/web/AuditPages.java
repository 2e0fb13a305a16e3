package org.zhunru.audit.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.zhunru.audit.AuditTrail;
import org.zhunru.audit.AuditedCase;
import org.zhunru.audit.Found;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;

/** The auditor's desk: search over all cases of the district, and the full trail of one. */
@Controller
class AuditPages {

  private final AuditTrail trail;
  private final CurrentUsers users;
  private final Organisations organisations;
  private final Lines lines;
  private final Labels labels;

  AuditPages(AuditTrail trail, CurrentUsers users, Organisations organisations, Lines lines, Labels labels) {
    this.trail = trail;
    this.users = users;
    this.organisations = organisations;
    this.lines = lines;
    this.labels = labels;
  }

  /** A field with what is wrong with it. */
  record Fault(String field, String message) {}

  /** A value to choose with its word. */
  record Choice(String code, String word) {}

  @GetMapping("/audit")
  String search(@ModelAttribute("filter") AuditFilter filter, @RequestHeader HttpHeaders headers, Model model) {
    CurrentUser reader = users.require();
    AuditTrail.Choices choices = trail.choices(reader);
    model.addAttribute(
        "departments",
        organisations.all().stream()
            .filter(one -> choices.departments().contains(one.code()))
            .map(one -> new Choice(one.code(), one.name()))
            .toList());
    model.addAttribute(
        "communities",
        organisations.communitiesEverIn(reader.organisation()).stream()
            .map(one -> new Choice(one.code(), one.name()))
            .toList());
    model.addAttribute("items", choices.items());
    model.addAttribute("outcomes", words(choices.outcomes()));
    model.addAttribute("said", words(choices.said()));
    List<Fault> faults =
        filter.faults().entrySet().stream().map(one -> new Fault(one.getKey(), labels.text(one.getValue()))).toList();
    model.addAttribute("errors", faults);
    Found<AuditedCase> found =
        faults.isEmpty() ? trail.search(filter.query(), reader) : new Found<>(List.of(), 0, 1, AuditTrail.PAGE);
    model.addAttribute("found", found);
    model.addAttribute("cases", lines.cases(found.items()));
    return Dress.of("audit/search", "results", headers);
  }

  @GetMapping("/audit/cases/{ref}")
  String trail(@PathVariable String ref, Model model) {
    AuditedCase audited = trail.open(ref, "audit.opened", users.require());
    model.addAttribute("audited", lines.cases(List.of(audited)).get(0));
    model.addAttribute("entries", lines.entries(trail.entries(ref), trail.decisions(ref)));
    return "audit/trail";
  }

  private List<Choice> words(List<String> codes) {
    return codes.stream().map(code -> new Choice(code, labels.outcome(code))).toList();
  }
}
