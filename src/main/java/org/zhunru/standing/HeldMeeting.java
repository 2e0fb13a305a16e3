package org.zhunru.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting that was held on a case.
 *
 * @param ref the case
 * @param present names of those who took part
 */
public record HeldMeeting(String ref, String matter, LocalDate on, List<String> present) {

  /** Whether that is this meeting: its votes may be counted again. */
  boolean same(Session session) {
    return ref.equals(session.ref()) && on.equals(session.heldOn());
  }
}
