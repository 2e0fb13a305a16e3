package org.zhunru.audit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhunru.audit.AuditTrail;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.Diagrams;
import org.zhunru.engine.Diagrams.Walk;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** The history of a case for everybody who may see it: why, when, and by which way. */
@Controller
@RequestMapping("/cases/{ref}")
class CasePages {

  private final CaseFiles files;
  private final CurrentUsers users;
  private final AuditTrail trail;
  private final Timeline timeline;
  private final Diagrams diagrams;

  CasePages(CaseFiles files, CurrentUsers users, AuditTrail trail, Timeline timeline, Diagrams diagrams) {
    this.files = files;
    this.users = users;
    this.trail = trail;
    this.timeline = timeline;
    this.diagrams = diagrams;
  }

  /** A drawing on the page; n counts from 1. */
  record Drawing(int n, String name, int version, String done, String active, List<WalkedStep> steps) {}

  @GetMapping("/why")
  String why(@PathVariable String ref, @RequestHeader HttpHeaders headers, Model model) {
    show(ref, "why", model);
    model.addAttribute("decisions", trail.decisions(ref));
    return Dress.of("audit/why", "panel", headers);
  }

  @GetMapping("/timeline")
  String timeline(@PathVariable String ref, @RequestHeader HttpHeaders headers, Model model) {
    show(ref, "timeline", model);
    model.addAttribute("rows", timeline.of(trail.entries(ref)));
    return Dress.of("audit/timeline", "panel", headers);
  }

  @GetMapping("/diagram")
  String diagram(@PathVariable String ref, @RequestHeader HttpHeaders headers, Model model) {
    show(ref, "diagram", model);
    List<Walk> walks = diagrams.walks(ref);
    model.addAttribute(
        "drawings", IntStream.range(0, walks.size()).mapToObj(i -> drawing(i + 1, walks.get(i))).toList());
    return Dress.of("audit/diagram", "panel", headers);
  }

  /** @throws NoSuchCase also where the case has no drawing of that number */
  @GetMapping("/diagram/{n:[0-9]{1,3}}.xml")
  ResponseEntity<byte[]> drawing(@PathVariable String ref, @PathVariable int n) {
    files.visible(ref, users.require());
    List<Walk> walks = diagrams.walks(ref);
    if (n < 1 || n > walks.size()) {
      throw new NoSuchCase(ref);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_XML)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(walks.get(n - 1).xml().getBytes(StandardCharsets.UTF_8));
  }

  private void show(String ref, String tab, Model model) {
    CurrentUser reader = users.require();
    CaseHeader header = files.visible(ref, reader);
    if (reader.has(Role.AUDITOR)) {
      trail.open(ref, "audit.opened-" + tab, reader);
    }
    model.addAttribute("header", header);
    model.addAttribute("tab", tab);
  }

  private static Drawing drawing(int n, Walk walk) {
    return new Drawing(
        n,
        walk.name(),
        walk.version(),
        String.join(" ", walk.done()),
        String.join(" ", walk.active()),
        WalkedSteps.of(walk));
  }
}
