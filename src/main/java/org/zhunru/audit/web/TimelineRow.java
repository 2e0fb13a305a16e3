package org.zhunru.audit.web;

import java.time.Instant;

/**
 * One line of a case's history.
 *
 * @param kind MILESTONE, DECISION or TASK
 */
record TimelineRow(Instant at, String who, String organisation, Kind kind, String text) {

  enum Kind {
    MILESTONE,
    DECISION,
    TASK
  }
}
