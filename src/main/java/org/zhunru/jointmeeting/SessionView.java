package org.zhunru.jointmeeting;

import java.util.List;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/** A session with everything that belongs to it. */
public record SessionView(
    CaseHeader header, JointSession session, List<Member> members, List<Point> agenda, List<Milestone> timeline) {

  /** @param ballots empty until they are counted: nobody sees how others vote while the vote is open */
  public record Point(AgendaItem item, Matter matter, List<Ballot> ballots) {}

  /** Whether the frozen minutes are what was signed; true while they are not frozen. */
  public boolean intact() {
    return session.hash() == null || session.hash().equals(Minutes.hash(session.minutes()));
  }

  /** Name of a member. */
  public String name(String username) {
    return members.stream().filter(one -> one.username().equals(username)).map(Member::name).findFirst().orElse(username);
  }
}
