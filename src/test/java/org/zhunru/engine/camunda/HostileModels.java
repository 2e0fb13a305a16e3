package org.zhunru.engine.camunda;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small drawings that each try to run code in one of the places where the engine would let them. */
final class HostileModels {

  /** Reaches the marker's constructor from a literal, with nothing but method calls. */
  static final String CALL = "${''.getClass().forName('org.zhunru.engine.camunda.Marker').newInstance()}";

  private static final String CLASS = "org.zhunru.engine.camunda.Marker";

  private HostileModels() {}

  /** Attack by name. */
  static Map<String, String> all() {
    Map<String, String> models = new LinkedHashMap<>();
    models.put("assignee", user("camunda:assignee=\"" + CALL + "\"", ""));
    models.put("candidate groups", user("camunda:candidateGroups=\"" + CALL + "\"", ""));
    models.put("candidate users", user("camunda:candidateUsers=\"" + CALL + "\"", ""));
    models.put("due date", user("camunda:dueDate=\"" + CALL + "\"", ""));
    models.put("priority", user("camunda:priority=\"" + CALL + "\"", ""));
    models.put("task name", user("name=\"" + CALL + "\"", ""));
    models.put("task listener class", user("", extension("<camunda:taskListener event=\"create\" class=\"" + CLASS + "\"/>")));
    models.put("task listener expression", user("", extension("<camunda:taskListener event=\"create\" expression=\"" + CALL + "\"/>")));
    models.put("service class", service("camunda:class=\"" + CLASS + "\"", ""));
    models.put("service class by the old namespace", service("activiti:class=\"" + CLASS + "\"", ""));
    models.put("service expression", service("camunda:expression=\"" + CALL + "\"", ""));
    models.put("service expression by the old namespace", service("activiti:expression=\"" + CALL + "\"", ""));
    models.put("delegate expression", service("camunda:delegateExpression=\"" + CALL + "\"", ""));
    models.put("send task", "<sendTask id=\"A\" camunda:class=\"" + CLASS + "\"/>");
    models.put("send task by the old namespace", "<sendTask id=\"A\" activiti:class=\"" + CLASS + "\"/>");
    models.put("rule task by class", "<businessRuleTask id=\"A\" activiti:class=\"" + CLASS + "\"/>");
    models.put("execution listener class", user("", extension("<camunda:executionListener event=\"start\" class=\"" + CLASS + "\"/>")));
    models.put("execution listener by the old namespace", user("", extension("<activiti:executionListener event=\"start\" class=\"" + CLASS + "\"/>")));
    models.put("script task", "<scriptTask id=\"A\" scriptFormat=\"juel\"><script>" + CALL + "</script></scriptTask>");
    models.put("input parameter", user("", extension("<camunda:inputOutput><camunda:inputParameter name=\"x\">" + CALL + "</camunda:inputParameter></camunda:inputOutput>")));
    models.put("input script", user("", extension("<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"juel\">" + CALL + "</camunda:script></camunda:inputParameter></camunda:inputOutput>")));
    models.put("collection of a parallel task", user("", "<multiInstanceLoopCharacteristics camunda:collection=\"" + CALL + "\" camunda:elementVariable=\"one\"/>"));
    models.put("loop cardinality", user("", "<multiInstanceLoopCharacteristics><loopCardinality>" + CALL + "</loopCardinality></multiInstanceLoopCharacteristics>"));
    models.put("called process", "<callActivity id=\"A\" calledElement=\"" + CALL + "\"/>");
    models.put("decision", "<businessRuleTask id=\"A\" camunda:decisionRef=\"" + CALL + "\"/>");
    models.put("timer", "<intermediateCatchEvent id=\"A\"><timerEventDefinition><timeDuration>" + CALL + "</timeDuration></timerEventDefinition></intermediateCatchEvent>");
    models.put("conditional event", "<intermediateCatchEvent id=\"A\"><conditionalEventDefinition><condition>" + CALL + "</condition></conditionalEventDefinition></intermediateCatchEvent>");
    Map<String, String> wrapped = new LinkedHashMap<>();
    models.forEach((name, step) -> wrapped.put(name, process("<startEvent id=\"S\"/>" + flow("") + step)));
    wrapped.put("condition", process("<startEvent id=\"S\"/>" + flow(condition("")) + user("", "")));
    wrapped.put("condition as a script", process("<startEvent id=\"S\"/>" + flow(condition(" language=\"juel\"")) + user("", "")));
    return wrapped;
  }

  /** A drawing that would have the server's shell write a file. */
  static String shell(Path file) {
    return process(
        "<startEvent id=\"S\"/>"
            + flow("")
            + service(
                "camunda:type=\"shell\"",
                extension(
                    "<camunda:field name=\"command\" stringValue=\"touch\"/><camunda:field name=\"arg1\" stringValue=\""
                        + file
                        + "\"/><camunda:field name=\"wait\" stringValue=\"true\"/>")));
  }

  /** A drawing that does what ours do. */
  static String lawful() {
    return process(
        "<startEvent id=\"S\"/>"
            + "<sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"G\"/><exclusiveGateway id=\"G\"/>"
            + "<sequenceFlow id=\"Y\" sourceRef=\"G\" targetRef=\"Yes\"><conditionExpression>${outcome == 'REJECT'}</conditionExpression></sequenceFlow>"
            + "<sequenceFlow id=\"N\" sourceRef=\"G\" targetRef=\"No\"><conditionExpression>${!urgent}</conditionExpression></sequenceFlow>"
            + "<endEvent id=\"Yes\"/><endEvent id=\"No\"/>");
  }

  /** A table whose one cell is written in the engine's expression language. */
  static String juelTable() {
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
            id="hostile_graph" name="hostile" namespace="test">
          <decision id="hostile" name="hostile" camunda:historyTimeToLive="P1D">
            <decisionTable id="T" hitPolicy="UNIQUE">
              <input id="I"><inputExpression id="E" typeRef="string" expressionLanguage="juel"><text>%s</text></inputExpression></input>
              <output id="O" name="o" typeRef="string"/>
              <rule id="R"><inputEntry id="C"><text></text></inputEntry>
                <outputEntry id="X" expressionLanguage="juel"><text>%s</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>
        """
        .formatted(CALL, CALL);
  }

  private static String user(String attributes, String inside) {
    return "<userTask id=\"A\" " + attributes + ">" + inside + "</userTask>";
  }

  private static String service(String attributes, String inside) {
    return "<serviceTask id=\"A\" " + attributes + ">" + inside + "</serviceTask>";
  }

  private static String extension(String inside) {
    return "<extensionElements>" + inside + "</extensionElements>";
  }

  private static String flow(String condition) {
    return "<sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"A\">" + condition + "</sequenceFlow>";
  }

  private static String condition(String language) {
    return "<conditionExpression" + language + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"tFormalExpression\">"
        + CALL
        + "</conditionExpression>";
  }

  private static String process(String inside) {
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
        + " xmlns:activiti=\"http://activiti.org/bpmn\" targetNamespace=\"test\">"
        + "<process id=\"hostile\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">"
        + inside
        + "</process></definitions>";
  }
}
