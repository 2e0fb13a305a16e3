package org.zhunru.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.audit.AuditTrail;
import org.zhunru.engine.Diagrams;
import org.zhunru.engine.Diagrams.Walk;

/** The history of a case for programs of everybody who may see it: why, when, and by which way. */
@RestController
@RequestMapping("/api/v1/cases/{ref}")
@Tag(name = "案件")
class CaseApi {

  private final CaseLook look;
  private final AuditTrail trail;
  private final Timeline timeline;
  private final Diagrams diagrams;
  private final DecisionAnswers answers;

  CaseApi(CaseLook look, AuditTrail trail, Timeline timeline, Diagrams diagrams, DecisionAnswers answers) {
    this.look = look;
    this.trail = trail;
    this.timeline = timeline;
    this.diagrams = diagrams;
    this.answers = answers;
  }

  @Operation(summary = "规则判断，最新在前", description = "每次判断的时间、版本、结论、理由，以及每张决策表的输入、命中行和输出")
  @GetMapping("/decisions")
  List<DecisionAnswer> decisions(@PathVariable String ref) {
    look.at(ref, "why");
    return trail.decisions(ref).stream().map(answers::of).toList();
  }

  @Operation(summary = "办理经过，最早在前")
  @GetMapping("/timeline")
  List<TimelineRow> timeline(@PathVariable String ref) {
    look.at(ref, "timeline");
    return timeline.of(trail.entries(ref));
  }

  @Operation(summary = "流程图和走过的路径", description = "xml 为 BPMN 2.0；done 为经过的环节和连线，active 为现在停留的环节")
  @GetMapping("/diagrams")
  List<Walk> diagrams(@PathVariable String ref) {
    look.at(ref, "diagram");
    return diagrams.walks(ref);
  }
}
