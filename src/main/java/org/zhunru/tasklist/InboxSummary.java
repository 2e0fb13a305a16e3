package org.zhunru.tasklist;

import java.util.List;

/**
 * What waits for a person, in short: counts by urgency (each up to 1000) and the first five.
 *
 * @param overseen tasks of the district whose term is over, up to 1000; null for who oversees none
 */
public record InboxSummary(
    int overdue, int soon, int normal, int held, List<InboxTask> first, Integer overseen) {

  public int total() {
    return overdue + soon + normal + held;
  }
}
