package org.zhunru.audit.web;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhunru.engine.Diagrams.Walk;

/** The way through a drawing as a list, for whoever cannot see the picture. */
final class WalkedSteps {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("userTask", "person"),
          Map.entry("businessRuleTask", "rules"),
          Map.entry("serviceTask", "system"),
          Map.entry("sendTask", "system"),
          Map.entry("callActivity", "system"),
          Map.entry("startEvent", "start"),
          Map.entry("endEvent", "end"),
          Map.entry("boundaryEvent", "wait"),
          Map.entry("intermediateCatchEvent", "wait"),
          Map.entry("receiveTask", "wait"),
          Map.entry("exclusiveGateway", "gateway"),
          Map.entry("eventBasedGateway", "wait"));

  private WalkedSteps() {}

  /** Named steps in the order they were passed, then those where the case waits. */
  static List<WalkedStep> of(Walk walk) {
    Map<String, WalkedStep> drawn = drawn(walk.xml());
    Set<String> active = new LinkedHashSet<>(walk.active());
    List<WalkedStep> steps = new ArrayList<>();
    for (String id : new LinkedHashSet<>(walk.done())) {
      if (drawn.containsKey(id) && !active.contains(id)) {
        steps.add(drawn.get(id));
      }
    }
    for (String id : active) {
      WalkedStep step = drawn.get(id);
      if (step != null) {
        steps.add(new WalkedStep(id, step.name(), step.kind(), true));
      }
    }
    return steps;
  }

  /** Chinese names of all steps of the drawings, by id. */
  static Map<String, String> names(List<Walk> walks) {
    Map<String, String> names = new LinkedHashMap<>();
    walks.forEach(walk -> drawn(walk.xml()).forEach((id, step) -> names.put(id, step.name())));
    return names;
  }

  private static Map<String, WalkedStep> drawn(String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Map<String, WalkedStep> drawn = new LinkedHashMap<>();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && KINDS.containsKey(reader.getLocalName())) {
          String id = reader.getAttributeValue(null, "id");
          String name = reader.getAttributeValue(null, "name");
          if (id != null && name != null && !name.isBlank()) {
            String oneLine = name.replaceAll("\\s+", " ").strip();
            drawn.put(id, new WalkedStep(id, oneLine, KINDS.get(reader.getLocalName()), false));
          }
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A deployed drawing cannot be read", e);
    }
    return drawn;
  }
}
