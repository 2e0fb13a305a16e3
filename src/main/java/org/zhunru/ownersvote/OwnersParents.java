package org.zhunru.ownersvote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Reach;

/** What the case that a vote comes from says about it: as which item owners are asked, and whether they were asked already. */
@Component
class OwnersParents {

  /** Outcome of a consultation on what only owners may decide; its reason is the kind of topic that T10 was asked about. */
  private static final String OWNERS_VOTE = "OWNERS_VOTE";

  private final MatterRows matters;
  private final OwnersVoteNotes notes;
  private final OwnersRules rules;
  private final Parameters parameters;
  private final Reach reach;

  OwnersParents(MatterRows matters, OwnersVoteNotes notes, OwnersRules rules, Parameters parameters, Reach reach) {
    this.matters = matters;
    this.notes = notes;
    this.rules = rules;
    this.parameters = parameters;
    this.reach = reach;
  }

  boolean visible(String parent, CurrentUser user) {
    return !notes.cases().visible(List.of(parent), user).isEmpty();
  }

  /** A consultation on which residents may decide themselves. */
  boolean held(String parent, CurrentUser user) {
    return parent.startsWith("XS-")
        && notes.cases().visible(List.of(parent), user).values().stream().anyMatch(one -> !OWNERS_VOTE.equals(one.outcome()));
  }

  /** What T10 was asked about. @param parent null or empty where there is none @return null where nothing is known */
  String topic(String parent) {
    if (parent == null || parent.isEmpty()) {
      return null;
    }
    return notes.cases().headers(List.of(parent)).values().stream()
        .filter(one -> OWNERS_VOTE.equals(one.outcome()))
        .map(CaseHeader::reason)
        .findFirst()
        .orElse(null);
  }

  /** Why owners cannot be asked that of such a topic; empty where they can. */
  String unfit(OwnersSubject subject, String topic) {
    return rules.unfit(subject, topic);
  }

  /** What owners can be asked of the topic of that case. */
  List<OwnersSubject> fitting(String parent) {
    String topic = topic(parent);
    return Arrays.stream(OwnersSubject.values()).filter(one -> unfit(one, topic).isEmpty()).toList();
  }

  /**
   * Why a community cannot ask its owners on that case once more; empty where it can. Whoever asks at the same time waits.
   *
   * @param community its code
   */
  String again(String parent, String community) {
    matters.lockParent(parent);
    return earlier(parent, community).stream()
        .map(one -> notes.cases().header(one.ref()))
        .map(this::again)
        .filter(one -> !one.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Votes on that case of that community and of those that were merged into it. */
  private List<OwnersMatter> earlier(String parent, String community) {
    String now = reach.current(community);
    return matters.ofParent(parent).stream().filter(one -> reach.current(one.community()).equals(now)).toList();
  }

  private String again(CaseHeader earlier) {
    boolean termOver =
        !earlier.open()
            && !notes.today().isBefore(
                LocalDate.ofInstant(earlier.closedAt(), DistrictClock.ZONE).plusDays(parameters.number("ownersvote.again")));
    return rules.again(earlier.open() ? "OPEN" : earlier.outcome(), termOver);
  }
}
