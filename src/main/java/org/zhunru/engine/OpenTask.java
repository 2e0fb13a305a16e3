package org.zhunru.engine;

import java.time.Instant;
import java.util.Set;

/**
 * A task that waits for a person.
 *
 * @param elementId id of the drawn user task
 * @param group the candidate group this task was opened for, {@code role:unit}
 * @param claimedBy account that has claimed it, or null
 * @param dueAt end of its term, or null
 */
public record OpenTask(
    String id,
    String caseRef,
    String processKey,
    String elementId,
    String name,
    String formKey,
    Set<String> groups,
    String claimedBy,
    Instant createdAt,
    Instant dueAt,
    Scope scope) {

  /** The unit part of the (only) candidate group, e.g. {@code gongcheng} of {@code community-committee:gongcheng}. */
  public String unit() {
    String group = groups.iterator().next();
    return group.substring(group.indexOf(':') + 1);
  }
}
