package org.zhunru.tasklist;

import java.util.List;

/**
 * A page of a list.
 *
 * @param count how many the filter finds, counted up to {@link #MOST}
 * @param more whether there are more than were counted
 */
public record InboxPage(InboxFilter filter, List<InboxTask> tasks, int count, boolean more) {

  public static final int SIZE = 20;
  public static final int MOST = 1000;

  public int pages() {
    return Math.max(1, (count + SIZE - 1) / SIZE);
  }
}
