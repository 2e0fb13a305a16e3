package org.zhunru.jointmeeting;

import java.time.Instant;
import org.zhunru.identity.Role;

/**
 * Who sits in one session.
 *
 * @param post what the seat is for, empty where nothing is written
 * @param organisation code of the organisation the person acts for
 * @param paper null where none was written
 */
public record Member(String username, String name, String post, String organisation, String paper, Instant paperAt) {

  /** The candidate group of this member's tasks. */
  String group() {
    return Role.JOINT_MEETING_MEMBER.in(organisation);
  }
}
