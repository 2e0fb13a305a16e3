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
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.Diagrams;
import org.zhunru.engine.Diagrams.Walk;

/** The history of a case for everybody who may see it: why, when, and by which way. */
@Controller
@RequestMapping("/cases/{ref}")
class CasePages {

  private final CaseLook look;
  private final AuditTrail trail;
  private final Timeline timeline;
  private final Diagrams diagrams;

  CasePages(CaseLook look, AuditTrail trail, Timeline timeline, Diagrams diagrams) {
    this.look = look;
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
    look.again(ref);
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
    model.addAttribute("header", look.at(ref, tab));
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
