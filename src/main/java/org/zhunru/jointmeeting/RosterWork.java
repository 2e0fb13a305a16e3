package org.zhunru.jointmeeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for a vote: what the process of a session calls when its vote begins. */
@Service
@Transactional
public class RosterWork {

  private final SessionRows sessions;
  private final ItemRows items;
  private final MatterRows matters;
  private final Seating seating;
  private final JointNotes notes;

  RosterWork(SessionRows sessions, ItemRows items, MatterRows matters, Seating seating, JointNotes notes) {
    this.sessions = sessions;
    this.items = items;
    this.matters = matters;
    this.seating = seating;
    this.notes = notes;
  }

  /**
   * Seats whoever sits in the body today. Weeks may lie between the invitation and the meeting: who left meanwhile has no vote,
   * and who came has one. What somebody wrote before stays.
   */
  public void renew(String ref) {
    List<Member> invited = sessions.members(ref);
    List<Member> today = seating.on(sessions.get(ref).body(), notes.today());
    boolean same =
        invited.size() == today.size() && today.stream().allMatch(one -> invited.stream().anyMatch(other -> same(one, other)));
    if (same) {
      return;
    }
    sessions.seat(ref, today);
    List<String> cases =
        Stream.concat(Stream.of(ref), items.of(ref).stream().map(item -> matters.get(item.matter()).ref())).distinct().toList();
    List<String> organisations = today.stream().map(Member::organisation).distinct().toList();
    organisations.forEach(code -> cases.forEach(one -> notes.cases().addParty(one, code, "MEMBER")));
    notes.noteSystem(ref, "reseated", today.stream().map(Member::name).collect(Collectors.joining("、")));
  }

  private static boolean same(Member one, Member other) {
    return one.username().equals(other.username()) && one.accounts().equals(other.accounts());
  }
}
