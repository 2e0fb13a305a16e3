package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunru.support.Model.below;
import static org.zhunru.support.Model.children;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.zhunru.support.Model;

/** A decision table can be read row by row, by people. Seen red with the changes that each test names. */
class DecisionContractTests {

  private static final List<Model> FILES = Model.decisions();

  /** Red with: the id of definitions changed. */
  @Test
  void everyDecisionHasANameAVersionAndATimeToLive() {
    assertThat(FILES).isNotEmpty();
    for (Model file : FILES) {
      String room = file.file().getParent().getFileName().toString();
      assertThat(file.xml().getDocumentElement().getAttribute("id"))
          .as("%s", file.file())
          .isEqualTo("Graph_" + file.name().replace('-', '_'));
      for (Element decision : file.all("decision")) {
        String id = decision.getAttribute("id");
        assertThat(id).startsWith(room + "-").matches("[a-z]+(-[a-z]+)*");
        assertThat(decision.getAttribute("name")).as("name of %s", id).matches(Model::isChinese);
        assertThat(decision.getAttributeNS(Model.CAMUNDA_DMN, "versionTag")).as("version of %s", id).isNotBlank();
        assertThat(decision.getAttributeNS(Model.CAMUNDA_DMN, "historyTimeToLive")).as("time to live of %s", id).isNotBlank();
      }
    }
  }

  /** Red with: a rule called "row1" without its description. */
  @Test
  void everyRowHasAnIdAndASentence() {
    Set<String> seen = new HashSet<>();
    rules()
        .forEach(
            rule -> {
              String id = rule.getAttribute("id");
              assertThat(id).matches("Rule_[A-Za-z0-9_]+");
              assertThat(seen.add(id)).as("%s stands once", id).isTrue();
              List<Element> description = children(rule, "description");
              assertThat(description).as("description of %s", id).hasSize(1);
              assertThat(description.get(0).getTextContent()).as("description of %s", id).matches(Model::isChinese);
            });
    assertThat(seen).hasSizeGreaterThan(20);
  }

  /** Red with: hitPolicy="FIRST". */
  @Test
  void noRowDependsOnTheOrderOfTheRows() {
    tables().forEach(table -> assertThat(table.getAttribute("hitPolicy")).isIn("UNIQUE", "COLLECT"));
  }

  /** Red with: expressionLanguage="juel" on one input. */
  @Test
  void rulesAreWrittenInOneLanguage() {
    for (Model file : FILES) {
      for (Element element : below(file.xml().getDocumentElement(), "*")) {
        assertThat(element.getAttribute("expressionLanguage")).as("%s in %s", element.getLocalName(), file.name()).isEmpty();
        assertThat(element.getLocalName()).isNotIn("invocation", "businessKnowledgeModel", "functionDefinition");
      }
    }
  }

  /** Red with: the label of one column removed. */
  @Test
  void everyColumnHasAChineseLabelAndEveryOutputAName() {
    tables()
        .forEach(
            table -> {
              Stream.concat(children(table, "input").stream(), children(table, "output").stream())
                  .forEach(column -> assertThat(column.getAttribute("label")).as("label of %s", column.getAttribute("id")).matches(Model::isChinese));
              children(table, "output").forEach(output -> assertThat(output.getAttribute("name")).matches("[a-z][A-Za-z]*"));
            });
  }

  /** Red with: the shape of one decision deleted from the picture part. */
  @Test
  void everyDecisionIsInThePicture() {
    for (Model file : FILES) {
      List<String> pictured = file.all("DMNShape").stream().map(shape -> shape.getAttribute("dmnElementRef")).toList();
      assertThat(file.all("decision").stream().map(decision -> decision.getAttribute("id"))).isSubsetOf(pictured);
    }
  }

  private static Stream<Element> tables() {
    return FILES.stream().flatMap(file -> file.all("decisionTable").stream());
  }

  private static Stream<Element> rules() {
    return tables().flatMap(table -> children(table, "rule").stream());
  }
}
