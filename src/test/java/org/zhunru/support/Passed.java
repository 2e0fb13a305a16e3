package org.zhunru.support;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import org.zhunru.engine.Diagrams;

/** What of the drawings the cases of a test database walked through. */
public final class Passed {

  private static final List<String> ELEMENTS =
      List.of(
          "startEvent", "endEvent", "userTask", "serviceTask", "businessRuleTask", "callActivity", "exclusiveGateway",
          "parallelGateway", "eventBasedGateway", "intermediateCatchEvent", "intermediateThrowEvent", "receiveTask",
          "boundaryEvent", "subProcess", "sequenceFlow");

  private Passed() {}

  /**
   * Elements and flows of these drawings that no case of the database passed, as {@code key: id}. Every drawing must be
   * named in a call of this method in some story class.
   */
  public static Set<String> neverPassed(JdbcClient jdbc, Diagrams diagrams, String... processKeys) {
    Set<String> keys = Set.of(processKeys);
    Set<String> drawn = new TreeSet<>();
    for (Model drawing : Model.processes()) {
      if (keys.contains(drawing.name())) {
        for (String kind : ELEMENTS) {
          for (Element element : drawing.all(kind)) {
            drawn.add(drawing.name() + ": " + element.getAttribute("id"));
          }
        }
      }
    }
    for (String key : keys) {
      if (drawn.stream().noneMatch(id -> id.startsWith(key + ": "))) {
        throw new IllegalArgumentException("No drawing " + key);
      }
    }
    for (String ref : jdbc.sql("select ref from casefile_case").query(String.class).list()) {
      diagrams
          .walks(ref)
          .forEach(walk -> walk.done().forEach(id -> drawn.remove(walk.processKey() + ": " + id)));
    }
    return drawn;
  }
}
