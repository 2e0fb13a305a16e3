package org.zhunru.tasklist;

import java.util.List;

/** What waits for a person, in short: counts by urgency (each up to 1000) and the first five. */
public record InboxSummary(int overdue, int soon, int normal, List<InboxTask> first) {

  public int total() {
    return overdue + soon + normal;
  }
}
