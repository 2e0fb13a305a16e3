package org.zhunru.jointmeeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;

/** The steps of the vote on one matter: what its process calls. */
@Service
@Transactional
public class VotingWork {

  private static final int LEAST_REASON = 5;

  private final SessionRows sessions;
  private final ItemRows items;
  private final MatterRows matters;
  private final Recusals recusals;
  private final JointFaults faults;

  VotingWork(SessionRows sessions, ItemRows items, MatterRows matters, Recusals recusals, JointFaults faults) {
    this.sessions = sessions;
    this.items = items;
    this.matters = matters;
    this.recusals = recusals;
    this.faults = faults;
  }

  /** @return a candidate group for each member */
  public List<String> open(String ref, long matter) {
    items.state(ref, matter, ItemState.VOTING);
    return sessions.members(ref).stream().map(Member::group).toList();
  }

  /** What the matter is called and asks. */
  @Transactional(readOnly = true)
  public String title(long matter) {
    Matter it = matters.get(matter);
    return line(matter) + "\n" + it.question();
  }

  /** Number and name of the matter, in one line. */
  @Transactional(readOnly = true)
  public String line(long matter) {
    Matter it = matters.get(matter);
    return it.ref() + " " + it.title();
  }

  /** Fields of what the meeting has to find beside the vote; empty for most matters. */
  @Transactional(readOnly = true)
  public List<String> findings(long matter) {
    return matters.get(matter).findings().stream().map(Finding::field).toList();
  }

  /**
   * A member votes, once for each matter.
   *
   * @throws EnteredInvalid for somebody who is no member, voted already, has to recuse himself, or gives no reason
   */
  public void vote(String ref, long matter, Choice choice, String reason, String by) {
    Member member = requireEntitled(ref, matter, by);
    if (choice != Choice.RECUSE && recusals.binds(member, matters.get(matter))) {
      throw faults.at("choice", "must-recuse");
    }
    String why = faults.written("reason", reason, choice == Choice.RECUSE ? LEAST_REASON : 0);
    items.vote(ref, matter, new Ballot(by, choice, why, faults.now()));
    if (choice == Choice.RECUSE) {
      noteFew(ref, matters.get(matter));
    }
  }

  /** With this recusal fewer may vote than have to; it is noted once, when the number is passed. */
  private void noteFew(String ref, Matter matter) {
    int entitled = recusals.entitled(sessions.members(ref), matter, items.ballots(ref, matter.id()));
    if (entitled == recusals.least() - 1) {
      faults.note(ref, "few", matter.title(), entitled, recusals.least());
    }
  }

  /**
   * The member of that account, who has not voted on the matter.
   *
   * @throws EnteredInvalid for somebody who is no member or voted already
   */
  @Transactional(readOnly = true)
  public Member requireEntitled(String ref, long matter, String by) {
    Member member =
        sessions.members(ref).stream()
            .filter(one -> one.username().equals(by))
            .findFirst()
            .orElseThrow(() -> faults.at("choice", "no-member"));
    if (items.ballots(ref, matter).stream().anyMatch(ballot -> ballot.username().equals(by))) {
      throw faults.at("choice", "voted");
    }
    return member;
  }

  /** The term for the vote is over. */
  public void noteSilence(String ref, long matter) {
    Set<String> voted = voted(ref, matter);
    String silent =
        sessions.members(ref).stream()
            .filter(member -> !voted.contains(member.username()))
            .map(Member::name)
            .collect(Collectors.joining("、"));
    faults.note(ref, "no-vote", matters.get(matter).title(), silent);
  }

  /** Counts the votes. Who has no part in the vote and kept silent counts as recused. */
  public Tally count(String ref, long matter) {
    List<Member> members = sessions.members(ref);
    Set<String> voted = voted(ref, matter);
    Matter it = matters.get(matter);
    int bound =
        (int)
            members.stream()
                .filter(member -> !voted.contains(member.username()) && recusals.binds(member, it))
                .count();
    Tally tally = Tally.of(members.size(), items.ballots(ref, matter), bound);
    items.count(ref, matter, tally);
    items.state(ref, matter, ItemState.COUNTED);
    if (items.of(ref).stream().noneMatch(one -> one.state() == ItemState.VOTING || one.state() == ItemState.LISTED)) {
      faults.counted(ref);
    }
    return tally;
  }

  /**
   * Too few voted, or too few may: the matter waits for another session.
   *
   * @param why NO_QUORUM or TOO_FEW
   */
  public void giveBack(String ref, long matter, VoteResult why) {
    items.result(ref, matter, why);
    items.state(ref, matter, ItemState.RETURNED);
    matters.giveBack(matter);
    Matter it = matters.get(matter);
    faults.note(ref, "back." + why, it.title());
    faults.note(it.ref(), "returned." + why, ref);
  }

  /**
   * The clerk records what the meeting found.
   *
   * @param answers by field; what the matter does not ask for is not taken
   * @throws EnteredInvalid where an answer the matter asks for, or the text, is missing; where the text answers an objection
   *     in public, also where it is too short for that or names somebody's number
   */
  public void conclude(String ref, long matter, VoteResult result, Map<String, Boolean> answers, String conclusion) {
    Map<Finding, Boolean> found = new EnumMap<>(Finding.class);
    Matter it = matters.get(matter);
    for (Finding finding : it.findings()) {
      Boolean answer = answers.get(finding.field());
      if (answer == null) {
        throw faults.at(finding.field(), "finding");
      }
      found.put(finding, answer);
    }
    String said =
        it.topic() == Topic.OBJECTION ? faults.published("conclusion", conclusion) : faults.written("conclusion", conclusion, 1);
    items.result(ref, matter, result);
    items.conclude(ref, matter, found, said);
  }

  private Set<String> voted(String ref, long matter) {
    return items.ballots(ref, matter).stream().map(Ballot::username).collect(Collectors.toSet());
  }
}
