package org.zhunru.tasklist.web;

import java.time.Instant;
import org.zhunru.tasklist.InboxTask;
import org.zhunru.tasklist.Light;

/**
 * A line of a list as people read it.
 *
 * @param name what is to be done, or the state of a case
 * @param casePage where the case is shown
 * @param light null where nothing runs any more
 * @param term the light in words, e.g. 还剩 3 个工作日
 * @param mayAct whether the reader may still answer it
 * @param role whose turn it is, in words; empty for a case
 * @param holder who works on it, in words; empty where nobody does
 */
record TaskRow(
    String id,
    String ref,
    String name,
    String title,
    String subject,
    String department,
    String unit,
    String communities,
    String casePage,
    Light light,
    String term,
    String due,
    String role,
    String since,
    String holder,
    String ended,
    boolean mayAct,
    InboxTask task) {

  /** @return null where no term was set */
  public Instant dueAt() {
    return task.dueAt();
  }

  /** @return since when no term runs because the clock of the case stands still; null while one runs or none was set */
  public Instant heldSince() {
    return light == Light.HELD ? task.heldSince() : null;
  }
}
