package org.zhunru.consultation;

import java.time.Instant;

/**
 * One item of a meeting's agenda.
 *
 * @param number from 1
 * @param plannedAt when it is planned to begin, {@code 09:30}
 * @param minutes it is planned to take, from 1
 * @param presenter who presents it; may be empty
 * @param startedAt null before
 * @param endedAt null before
 */
public record AgendaItem(
    int sitting,
    int number,
    String title,
    String plannedAt,
    int minutes,
    String presenter,
    Instant startedAt,
    Instant endedAt) {

  public boolean running() {
    return startedAt != null && endedAt == null;
  }
}
