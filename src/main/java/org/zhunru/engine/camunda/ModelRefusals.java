package org.zhunru.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses a drawing that carries code: scripts, classes, expressions with effects, listeners, connectors. */
class ModelRefusals extends AbstractBpmnParseListener {

  private static final List<String> ELEMENTS =
      List.of("scriptTask", "script", "executionListener", "taskListener", "connector", "sendTask");
  private static final List<String> ATTRIBUTES = List.of("class", "expression", "resource");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    refuse(root);
  }

  private static void refuse(Element element) {
    if (ELEMENTS.contains(element.getTagName())) {
      throw new IllegalArgumentException("A drawing may not contain " + element.getTagName());
    }
    for (String attribute : element.attributes()) {
      String local = attribute.substring(attribute.indexOf(':') + 1);
      if (attribute.startsWith("camunda:") && ATTRIBUTES.contains(local)) {
        throw new IllegalArgumentException("A drawing may not use " + attribute);
      }
    }
    element.elements().forEach(ModelRefusals::refuse);
  }
}
