package org.zhunru.adjustment.web;

import java.util.List;
import java.util.Map;
import org.zhunru.catalogue.CatalogueDiff;

/**
 * One page of what a draft changes, row by row.
 *
 * @param counts of all pages together
 * @param page from 1
 */
record DiffPage(
    int from,
    int to,
    List<CatalogueDiff.Change> changes,
    List<CatalogueDiff.CertificateChange> certificates,
    Map<CatalogueDiff.Kind, Integer> counts,
    int page,
    int pages) {

  private static final int SIZE = 100;

  /** The nearest page there is. */
  static DiffPage of(CatalogueDiff diff, String asked) {
    int wanted = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    int found = diff.changes().size();
    int pages = Math.max(1, (found + SIZE - 1) / SIZE);
    int page = Math.min(Math.max(1, wanted), pages);
    List<CatalogueDiff.Change> shown = diff.changes().subList((page - 1) * SIZE, Math.min(found, page * SIZE));
    return new DiffPage(diff.from(), diff.to(), shown, diff.certificates(), diff.counts(), page, pages);
  }
}
