package org.zhunru.engine.camunda;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses a drawing that carries code: scripts, classes, expressions with effects, listeners, connectors. */
class ModelRefusals extends AbstractBpmnParseListener {

  private static final Set<String> ELEMENTS =
      Set.of("scriptTask", "script", "executionListener", "taskListener", "connector", "sendTask", "field");

  private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "resource", "type");

  /** The engine reads its attributes under its present name and under the one it had before. */
  private static final Set<String> NAMESPACES =
      Set.of(
          BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri(), BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getAlternativeUri());

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    refuse(root);
  }

  private static void refuse(Element element) {
    if (ELEMENTS.contains(element.getTagName())) {
      throw new IllegalArgumentException("A drawing may not contain " + element.getTagName());
    }
    for (String attribute : element.attributes()) {
      // the engine names an attribute by the address of its namespace, a colon, and its name
      int colon = attribute.lastIndexOf(':');
      if (colon > 0
          && NAMESPACES.contains(attribute.substring(0, colon))
          && ATTRIBUTES.contains(attribute.substring(colon + 1))) {
        throw new IllegalArgumentException("A drawing may not use the attribute " + attribute);
      }
    }
    element.elements().forEach(ModelRefusals::refuse);
  }
}
