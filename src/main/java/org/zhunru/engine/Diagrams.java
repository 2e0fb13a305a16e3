package org.zhunru.engine;

import java.util.List;
import java.util.Optional;

/** The drawings, and the way a case took through them. */
public interface Diagrams {

  /**
   * The way one case took.
   *
   * @param xml the drawing in the version the case runs under
   * @param done ids of elements (flows included) that were passed
   * @param active ids of elements where the case waits now
   */
  record Walk(String processKey, int version, String name, String xml, List<String> done, List<String> active) {}

  /** The processes of a case, first started first. */
  List<Walk> walks(String caseRef);

  /** The file of a decision and all tables connected with it. */
  Optional<String> decisionFile(String decisionKey);
}
