package org.zhunru.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a check of a version found.
 *
 * @param figures every measure
 * @param expected those measures a number was stated for
 * @param faults empty where the version may be published
 */
public record CatalogueCheck(
    int number,
    Map<CatalogueMeasure, Integer> figures,
    Map<CatalogueMeasure, Integer> expected,
    List<CatalogueFault> faults) {

  public boolean passed() {
    return faults.isEmpty();
  }

  /** Whether a measure has the number stated for it, or none was stated. */
  public boolean agrees(CatalogueMeasure measure) {
    return !expected.containsKey(measure) || expected.get(measure).equals(figures.get(measure));
  }
}
