package org.zhunru.engine;

import java.util.Set;

/**
 * Who acts on a task.
 *
 * @param groups candidate groups in the form {@code role:unit}
 */
public record Actor(String username, String displayName, Set<String> groups) {}
