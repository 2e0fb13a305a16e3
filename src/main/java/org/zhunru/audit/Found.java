package org.zhunru.audit;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many there are on all pages
 * @param page from 1
 * @param size most items of a page
 */
public record Found<T>(List<T> items, long total, int page, int size) {

  /** Number of the last page, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
