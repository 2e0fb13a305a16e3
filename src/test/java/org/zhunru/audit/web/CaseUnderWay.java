package org.zhunru.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.OpenCase;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.engine.Diagrams.Walk;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskClaimed;
import org.zhunru.engine.TaskCreated;
import org.zhunru.rulebook.RequestFacts;
import org.zhunru.rulebook.Rulebook;

/** A case of 区民政局 in which the rules have spoken and 拱城 has been asked, with a drawing of its way. */
record CaseUnderWay(String ref, Walk walk) {

  static final String DRAWING =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
        xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="zhunru"><bpmn:process id="p">
      <bpmn:startEvent id="Start_Submitted" name="提交申请"/><bpmn:businessRuleTask id="Decide_Route" name="判断&#10;路径"/>
      <bpmn:userTask id="Ask_Opinion" name="社区意见"/><bpmn:userTask id="Ask_Other" name="没有经过"/>
      <bpmn:sequenceFlow id="Flow_1" name="是" sourceRef="Start_Submitted" targetRef="Decide_Route"/></bpmn:process>
      <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">
      <bpmndi:BPMNShape id="s1" bpmnElement="Start_Submitted"><dc:Bounds x="20" y="42" width="36" height="36"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="s2" bpmnElement="Decide_Route"><dc:Bounds x="120" y="20" width="100" height="80"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="s3" bpmnElement="Ask_Opinion"><dc:Bounds x="280" y="20" width="100" height="80"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="s4" bpmnElement="Ask_Other"><dc:Bounds x="440" y="20" width="100" height="80"/></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="e1" bpmnElement="Flow_1"><di:waypoint x="56" y="60"/><di:waypoint x="120" y="60"/></bpmndi:BPMNEdge>
      </bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>
      """;

  static CaseUnderWay open(
      CaseFiles files, TransactionTemplate transaction, ApplicationEventPublisher events, Rulebook rules) {
    String ref =
        transaction.execute(
            status -> {
              String opened =
                  files.open(new OpenCase("ZR", "=零就业家庭走访<b>", "AST-11", "OPINION", "minzheng", "minzheng"));
              happen(opened, files, events, rules);
              return opened;
            });
    List<String> done = List.of("Start_Submitted", "Flow_1", "Decide_Route");
    return new CaseUnderWay(ref, new Walk("admission-request", 1, "准入申请", DRAWING, done, List.of("Ask_Opinion")));
  }

  private static void happen(String ref, CaseFiles files, ApplicationEventPublisher events, Rulebook rules) {
    Instant march = Instant.parse("2026-03-02T02:00:00Z");
    files.note(ref, new Milestone(march, "minzheng", "minzheng", "admission.submitted", "区民政局提交申请。"));
    files.note(ref, new Milestone(march, "system", null, "admission.emergency-in-force", "应急准入，最迟到 2026-03-20 自动终止（文号 2026-03-20-1）"));
    files.addParty(ref, "gongcheng", "COMMUNITY");
    events.publishEvent(new DecisionTaken(ref, "admission-request", "Decide_Route", decision(rules)));
    Set<String> group = Set.of("community-committee:gongcheng");
    Instant due = Instant.parse("2026-03-09T15:59:59Z");
    events.publishEvent(
        new TaskCreated(
            new OpenTask(
                "task-" + ref, ref, "admission-request", "Ask_Opinion", "社区意见", "admission/opinion", group, null, march,
                due, null)));
    events.publishEvent(new TaskClaimed("task-" + ref, ref, "Ask_Opinion", "gongcheng"));
  }

  /** Asked under a key no feature waits for: there is no request behind this case. */
  private static Decision decision(Rulebook rules) {
    Decision judged = rules.judge(facts()).decision();
    return new Decision("sample", judged.facts(), judged.tables());
  }

  /** Listed and lawful, but the money is only promised. */
  private static RequestFacts facts() {
    return new RequestFacts(
        "AST-11", true, "LAW", true, true, "PARTIAL", false, 400, false, false, "LOW", false, false, false, false, false,
        false, true, true, true, true, 40, 30, false, true, true, "ASSIST", "ASSIST", false,
        false, false, "");
  }
}
