package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import org.zhunru.engine.Diagrams;
import org.zhunru.support.Model;

@SpringBootTest
@Import(District.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionStoryTests implements AdmissionStories {

  private static final List<String> ELEMENTS =
      List.of(
          "startEvent", "endEvent", "userTask", "serviceTask", "businessRuleTask", "callActivity", "exclusiveGateway",
          "boundaryEvent", "subProcess", "sequenceFlow");

  @Autowired private District district;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  @Override
  public District district() {
    return district;
  }

  /** Red with: the story of a revision that comes too late left out. */
  @AfterAll
  void everyElementOfEveryDrawingWasPassed() {
    Set<String> passed = new TreeSet<>();
    for (String ref : jdbc.sql("select ref from casefile_case").query(String.class).list()) {
      diagrams.walks(ref).forEach(walk -> passed.addAll(walk.done()));
    }
    Set<String> drawn = new TreeSet<>();
    for (Model drawing : Model.processes()) {
      for (String kind : ELEMENTS) {
        for (Element element : drawing.all(kind)) {
          drawn.add(element.getAttribute("id"));
        }
      }
    }
    drawn.removeAll(passed);
    assertThat(drawn).as("never passed in a story").isEmpty();
  }
}
