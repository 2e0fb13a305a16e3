package org.zhunru.consultation;

import java.time.Instant;

/**
 * One item of a meeting's agenda.
 *
 * @param number from 1
 * @param plannedAt when it is planned to begin, {@code 09:30}
 * @param minutes it is planned to take, from 1
 * @param presenter who presents it; may be empty
 * @param post in which he presents it, which is public; may be empty
 * @param barred why he may not; empty where he may
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
    String post,
    String barred,
    Instant startedAt,
    Instant endedAt) {

  AgendaItem barred(String why) {
    return new AgendaItem(sitting, number, title, plannedAt, minutes, presenter, post, why, startedAt, endedAt);
  }

  public boolean running() {
    return startedAt != null && endedAt == null;
  }
}
