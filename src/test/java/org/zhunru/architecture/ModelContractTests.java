package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunru.support.Model.below;
import static org.zhunru.support.Model.camunda;
import static org.zhunru.support.Model.children;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.support.Model;
import org.zhunru.support.Sources;

/**
 * A drawing and the code say the same, in both directions. Seen red with the changes that each test names.
 */
class ModelContractTests {

  private static final List<Model> DRAWINGS = Model.processes();

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("startEvent", "Start_|On_"),
          Map.entry("endEvent", "End_"),
          Map.entry("userTask", "Ask_"),
          Map.entry("serviceTask", "Do_"),
          Map.entry("businessRuleTask", "Decide_"),
          Map.entry("callActivity", "Call_"),
          Map.entry("intermediateCatchEvent", "Wait_"),
          Map.entry("receiveTask", "Wait_"),
          Map.entry("intermediateThrowEvent", "Send_"),
          Map.entry("boundaryEvent", "On_"),
          Map.entry("exclusiveGateway", "Gateway_"),
          Map.entry("parallelGateway", "Gateway_"),
          Map.entry("inclusiveGateway", "Gateway_"),
          Map.entry("eventBasedGateway", "Gateway_"),
          Map.entry("sequenceFlow", "Flow_"),
          Map.entry("subProcess", "Sub_"));

  private static final Set<String> CODE_ELEMENTS =
      Set.of("scriptTask", "script", "executionListener", "taskListener", "connector", "field", "sendTask");

  private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "expression", "resource", "type", "topic");

  private static final Pattern CONDITION =
      Pattern.compile("\\$\\{!?\\w+}|\\$\\{\\w+ (==|!=) ('[A-Z][A-Z0-9_]*'|true|false)}");

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?![\\w']*')");
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "execution", "decisionResult", "nrOfInstances",
          "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

  /** Red with: camunda:historyTimeToLive removed. */
  @Test
  void aFileIsCalledLikeItsProcessAndSaysHowLongItIsKept() {
    assertThat(DRAWINGS).isNotEmpty();
    for (Model drawing : DRAWINGS) {
      assertThat(drawing.all("process")).as("%s", drawing.file()).hasSize(1);
      Element process = drawing.all("process").get(0);
      assertThat(process.getAttribute("id")).isEqualTo(drawing.name()).startsWith(room(drawing) + "-");
      assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
      assertThat(camunda(process, "historyTimeToLive")).as("historyTimeToLive of %s", drawing.name()).isNotBlank();
      assertThat(process.getAttribute("name")).as("name of %s", drawing.name()).matches(Model::isChinese);
    }
  }

  /** Red with: an id EndEvent_1. */
  @Test
  void anIdTellsTheKind() {
    eachElement(
        (drawing, element) -> {
          String prefix = PREFIXES.get(element.getLocalName());
          if (prefix != null) {
            assertThat(element.getAttribute("id")).as("%s in %s", element.getLocalName(), drawing.name()).matches("(" + prefix + ")\\w+");
          }
        });
  }

  /** Red with: the name of a start event in English. */
  @Test
  void whatAPersonReadsIsChinese() {
    eachElement(
        (drawing, element) -> {
          boolean shown = Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity", "endEvent").contains(element.getLocalName());
          boolean condition = element.getLocalName().equals("sequenceFlow") && !children(element, "conditionExpression").isEmpty();
          String name = element.getAttribute("name");
          if (shown || condition || !name.isEmpty() && PREFIXES.containsKey(element.getLocalName())) {
            assertThat(name).as("name of %s in %s", element.getAttribute("id"), drawing.name()).matches(Model::isChinese);
          }
        });
  }

  /** Red with: camunda:class. What the engine itself refuses is tried in ExpressionWallTests. */
  @Test
  void aDrawingCarriesNoCode() {
    eachElement(
        (drawing, element) -> {
          assertThat(element.getLocalName()).as("in %s", drawing.name()).isNotIn(CODE_ELEMENTS);
          for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (Model.ENGINE.contains(String.valueOf(attribute.getNamespaceURI()))) {
              assertThat(attribute.getLocalName()).as("attribute of %s", element.getAttribute("id")).isNotIn(CODE_ATTRIBUTES);
            }
          }
          assertThat(element.getAttribute("language")).as("language of %s", element.getAttribute("id")).isEmpty();
        });
  }

  /** Red with: ${deemWithdrawn} misspelt in the drawing. */
  @Test
  void everyServiceTaskIsABeanAndEveryBeanIsDrawn() {
    Set<String> drawn = new TreeSet<>();
    eachElement(
        (drawing, element) -> {
          if (element.getLocalName().equals("serviceTask")) {
            String delegate = camunda(element, "delegateExpression");
            assertThat(delegate).as("delegate of %s", element.getAttribute("id")).matches("\\$\\{\\w+}");
            drawn.add(delegate.substring(2, delegate.length() - 1));
          } else if (!camunda(element, "delegateExpression").isEmpty()) {
            throw new AssertionError("Only a service task delegates: " + element.getAttribute("id"));
          }
        });
    assertThat(CodeSide.serviceTasks()).isNotEmpty().isEqualTo(drawn);
  }

  /** Red with: camunda:formKey of one task misspelt. */
  @Test
  void everyUserTaskHasAFormAndEveryFormIsDrawn() {
    Set<String> drawn = new TreeSet<>();
    eachElement(
        (drawing, element) -> {
          if (element.getLocalName().equals("userTask")) {
            String key = camunda(element, "formKey");
            assertThat(key).as("form of %s", element.getAttribute("id")).startsWith(room(drawing) + "/");
            assertThat(camunda(element, "candidateGroups")).as("group of %s", element.getAttribute("id")).isNotBlank();
            assertThat(Sources.FORMS.resolve(key + ".form")).exists();
            drawn.add(key);
          }
        });
    assertThat(CodeSide.forms().stream().map(UserTaskForm::key)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(drawn);
  }

  /** Red with: a decisionRef misspelt. */
  @Test
  void everyDecisionAndEveryCalledProcessExists() {
    Set<String> decisions =
        Model.decisions().stream()
            .flatMap(model -> model.all("decision").stream())
            .map(decision -> decision.getAttribute("id"))
            .collect(Collectors.toSet());
    Set<String> processes = DRAWINGS.stream().map(Model::name).collect(Collectors.toSet());
    eachElement(
        (drawing, element) -> {
          if (element.getLocalName().equals("businessRuleTask")) {
            assertThat(camunda(element, "decisionRef")).as("decision of %s", element.getAttribute("id")).isIn(decisions);
          }
          if (element.getLocalName().equals("callActivity")) {
            assertThat(element.getAttribute("calledElement")).isIn(processes);
          }
        });
  }

  /** Red with: ${outcome.equals('X')}. */
  @Test
  void aConditionComparesOneVariableWithOneLiteral() {
    DRAWINGS.stream()
        .flatMap(drawing -> Stream.of("conditionExpression", "completionCondition", "condition").flatMap(kind -> drawing.all(kind).stream()))
        .forEach(condition -> assertThat(condition.getTextContent().strip()).matches(CONDITION));
  }

  /** Red with: P5D. A timer or due date may also be a time the process holds, named …Due. */
  @Test
  void everyTimerNamesATerm() {
    Set<String> terms = CodeSide.terms();
    assertThat(terms).contains("admission.opinion");
    for (Model drawing : DRAWINGS) {
      drawing.all("timerEventDefinition").stream()
          .filter(timer -> !timer.getTextContent().strip().matches("\\$\\{[a-z]\\w*Due}"))
          .forEach(timer -> assertThat(timer.getTextContent().strip()).as("timer in %s", drawing.name()).isIn(terms));
      drawing.all("userTask").stream()
          .map(task -> camunda(task, "dueDate"))
          .filter(Predicate.not(String::isEmpty))
          .filter(due -> !due.matches("\\$\\{[a-z]\\w*Due}"))
          .forEach(due -> assertThat(due).as("due date in %s", drawing.name()).isIn(terms));
    }
  }

  /** Red with: a variable misspelt in one condition. */
  @Test
  void everyNameInAnExpressionIsDeclaredInCodeOrCopiedFromADecision() {
    Set<String> declared = new TreeSet<>(CodeSide.variables());
    declared.addAll(CodeSide.serviceTasks());
    declared.addAll(WORDS);
    for (Model drawing : DRAWINGS) {
      Set<String> local = new TreeSet<>(declared);
      drawing.all("multiInstanceLoopCharacteristics").forEach(loop -> local.add(camunda(loop, "elementVariable")));
      drawing.all("businessRuleTask").forEach(decide -> local.addAll(copied(decide)));
      assertThat(drawing.all("inputParameter")).isEmpty();
      eachElement(
          drawing,
          element -> {
            texts(element).flatMap(text -> EXPRESSION.matcher(text).results())
                .flatMap(found -> NAME.matcher(found.group(1)).results())
                .forEach(name -> assertThat(name.group(1)).as("in %s of %s", element.getNodeName(), drawing.name()).isIn(local));
          });
    }
  }

  /** Red with: a message called "Withdrawn". */
  @Test
  void aMessageIsCalledAfterItsRoomAndWhatHappened() {
    DRAWINGS.forEach(
        drawing ->
            drawing.all("message").stream()
                .forEach(message -> assertThat(message.getAttribute("name")).matches(room(drawing) + "\\.[a-z]+(-[a-z]+)*")));
  }

  /** Red with: the shape of one task deleted from the picture part. */
  @Test
  void everyElementIsInThePicture() {
    for (Model drawing : DRAWINGS) {
      Set<String> pictured =
          Stream.of("BPMNShape", "BPMNEdge")
              .flatMap(kind -> drawing.all(kind).stream())
              .map(shape -> shape.getAttribute("bpmnElement"))
              .collect(Collectors.toSet());
      eachElement(
          drawing,
          element -> {
            if (PREFIXES.containsKey(element.getLocalName())) {
              assertThat(element.getAttribute("id")).as("picture of %s", drawing.name()).isIn(pictured);
            }
          });
    }
  }

  /** The variables that a decision's outputs are copied to, each called like its column. */
  private static Set<String> copied(Element decide) {
    Set<String> columns =
        Model.decisions().stream()
            .flatMap(model -> model.all("decision").stream())
            .filter(decision -> decision.getAttribute("id").equals(camunda(decide, "decisionRef")))
            .flatMap(decision -> below(decision, "output").stream())
            .map(output -> output.getAttribute("name"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> names = new TreeSet<>();
    for (Element parameter : below(decide, "outputParameter")) {
      String text = parameter.getTextContent().strip();
      String name = parameter.getAttribute("name");
      if (!text.equals("${decisionResult.noRow}")) {
        assertThat(text).as("output of %s", decide.getAttribute("id")).startsWith("${decisionResult.singleResult.");
        assertThat(text.substring("${decisionResult.singleResult.".length(), text.length() - 1)).isIn(columns);
      }
      names.add(name);
      names.addAll(columns);
    }
    return names;
  }

  private static Stream<String> texts(Element element) {
    Stream<String> own = element.getElementsByTagName("*").getLength() == 0 ? Stream.of(element.getTextContent()) : Stream.of();
    Stream.Builder<String> attributes = Stream.builder();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add(element.getAttributes().item(i).getNodeValue());
    }
    return Stream.concat(own, attributes.build());
  }

  private static String room(Model model) {
    return model.file().getParent().getFileName().toString();
  }

  private static void eachElement(java.util.function.BiConsumer<Model, Element> check) {
    DRAWINGS.forEach(drawing -> eachElement(drawing, element -> check.accept(drawing, element)));
  }

  private static void eachElement(Model drawing, java.util.function.Consumer<Element> check) {
    drawing.all("process").forEach(process -> below(process, "*").forEach(check));
  }

  /** Red with: a drawing that no story class names in neverPassed. */
  @Test
  void everyDrawingIsWalkedByAStory() {
    String stories =
        Sources.files(Sources.TESTS.resolve("stories"), ".java").stream().map(Sources::text).collect(Collectors.joining());
    for (Model drawing : Model.processes()) {
      assertThat(stories).as("a story passes every element of %s", drawing.name()).contains('"' + drawing.name() + '"');
    }
  }
}
