package org.zhunru.identity;

import java.time.LocalDate;

/**
 * A community to be merged into another.
 *
 * @param successor code of the community that takes over
 * @param endedOn the day of the merger, today or earlier
 * @param confirmed true where the administrator says that it cannot be undone
 */
public record Merger(String successor, LocalDate endedOn, boolean confirmed) {}
