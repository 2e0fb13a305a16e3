package org.zhunru.jointmeeting;

import java.util.List;
import java.util.Map;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/**
 * A session with everything that belongs to it.
 *
 * @param least members who have to be free to vote on a matter
 * @param said what organisations said on matters of the agenda before, by their code
 */
public record SessionView(
    CaseHeader header, JointSession session, List<Member> members, List<Point> agenda, List<Milestone> timeline,
    int least,
    Map<String, List<Said>> said) {

  /**
   * @param ballots empty until they are counted: nobody sees how others vote while the vote is open
   * @param entitled members who may vote while the vote is open, null before and afterwards
   */
  public record Point(AgendaItem item, Matter matter, List<Ballot> ballots, Integer entitled) {}

  /** Whether the frozen minutes are what was signed; true while they are not frozen. */
  public boolean intact() {
    return session.hash() == null || session.hash().equals(Minutes.hash(session.minutes()));
  }

  /**
   * What the member's organisation said on matters of the agenda before; beside his name where he wrote no paper.
   *
   * @param ref case it said it on
   */
  public record Said(String ref, String text) {}

  /** Empty for whoever wrote a paper, and where his organisation said nothing before. */
  public List<Said> before(Member member) {
    return member.paper() != null ? List.of() : said.getOrDefault(member.organisation(), List.of());
  }

  /** Members who wrote a paper before the meeting. */
  public List<Member> papers() {
    return members.stream().filter(one -> one.paper() != null).toList();
  }

  /** Name of a member. */
  public String name(String username) {
    return members.stream().filter(one -> one.username().equals(username)).map(Member::name).findFirst().orElse(username);
  }
}
