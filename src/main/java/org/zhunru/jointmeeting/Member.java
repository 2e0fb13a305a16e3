package org.zhunru.jointmeeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhunru.identity.Role;

/**
 * Who sits in one session.
 *
 * @param post what the seat is for, empty where nothing is written
 * @param organisation code of the organisation the person belongs to
 * @param holder whose seat a substitute votes for; null where the person holds it himself
 * @param paper null where none was written
 * @param seated false for whoever was invited and sits no more when the vote begins
 */
public record Member(
    String username, String name, String post, String organisation, Holder holder, String paper, Instant paperAt,
    boolean seated) {

  /** The holder of a seat for which a substitute sits. @param username account @param organisation code of his organisation */
  public record Holder(String username, String organisation) {}

  /** The candidate group of this member's tasks. */
  String group() {
    return Role.JOINT_MEETING_MEMBER.in(organisation);
  }

  /** Codes of the organisations for which this vote would count: his own, and that of the seat he sits for. */
  Set<String> organisations() {
    return holder == null ? Set.of(organisation) : new TreeSet<>(List.of(organisation, holder.organisation()));
  }

  /** Accounts whose part in a case is a part of this member: his own, and that of the seat he sits for. */
  Set<String> accounts() {
    return holder == null ? Set.of(username) : new TreeSet<>(List.of(username, holder.username()));
  }
}
