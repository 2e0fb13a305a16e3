package org.zhunru.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A .bpmn or .dmn file as XML, read without the engine so that its contract is our own. */
public record Model(Path file, Document xml) {

  public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  /** The engine reads its attributes under its present name and under the one it had before. */
  public static final Set<String> ENGINE = Set.of(CAMUNDA, "http://activiti.org/bpmn");

  public static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

  public static Model read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Model(file, factory.newDocumentBuilder().parse(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("Not readable: " + file, e);
    }
  }

  public static List<Model> processes() {
    return Sources.files(Sources.PROCESSES, ".bpmn").stream().map(Model::read).toList();
  }

  public static List<Model> decisions() {
    return Sources.files(Sources.DECISIONS, ".dmn").stream().map(Model::read).toList();
  }

  /** The file's name without its ending. */
  public String name() {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  /** All elements of that local name, whatever their namespace, outside the picture part of the file. */
  public List<Element> all(String localName) {
    return list(xml.getElementsByTagNameNS("*", localName));
  }

  public static List<Element> below(Element element, String localName) {
    return list(element.getElementsByTagNameNS("*", localName));
  }

  public static List<Element> children(Element element, String localName) {
    return below(element, localName).stream().filter(child -> child.getParentNode() == element).toList();
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  public static String camunda(Element element, String attribute) {
    return element.getAttributeNS(
        CAMUNDA_DMN.equals(element.getNamespaceURI()) ? CAMUNDA_DMN : CAMUNDA, attribute);
  }

  public static boolean isChinese(String text) {
    return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
