package org.zhunru.ownersvote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.People;
import org.zhunru.identity.Reach;
import org.zhunru.identity.Role;

/** Who may do what with an owners' vote. */
@Component
class OwnersVoteAccess {

  private final MatterRows matters;
  private final OwnersVoteNotes notes;
  private final People people;
  private final Reach reach;

  OwnersVoteAccess(MatterRows matters, OwnersVoteNotes notes, People people, Reach reach) {
    this.matters = matters;
    this.notes = notes;
    this.people = people;
    this.reach = reach;
  }

  /**
   * Its parties, whoever may see the case it comes from, and whoever took over from its community: between notice and count no
   * task waits that could be handed over.
   *
   * @throws NoSuchCase when there is none of that number, or it is not for these eyes
   */
  OwnersMatter readable(String ref, CurrentUser user) {
    OwnersMatter matter = matters.find(ref).orElseThrow(() -> new NoSuchCase(ref));
    List<String> either = matter.parent() == null ? List.of(ref) : List.of(ref, matter.parent());
    if (!clerk(matter, user) && notes.cases().visible(either, user).isEmpty()) {
      throw new NoSuchCase(ref);
    }
    return matter;
  }

  /** @throws NoSuchCase for everybody but the committee of its community */
  OwnersMatter worked(String ref, CurrentUser user) {
    OwnersMatter matter = readable(ref, user);
    if (!clerk(matter, user)) {
      throw new NoSuchCase(ref);
    }
    return matter;
  }

  /**
   * Whoever may see names and areas: its own committee, and the lead unit and the auditor of the district.
   *
   * @throws NoSuchCase for everybody else
   */
  OwnersMatter named(String ref, CurrentUser user) {
    OwnersMatter matter = readable(ref, user);
    if (!names(matter, user)) {
      throw new NoSuchCase(ref);
    }
    return matter;
  }

  boolean clerk(OwnersMatter matter, CurrentUser user) {
    return user.has(Role.COMMUNITY_COMMITTEE) && reach.own(matter.community(), user);
  }

  /** Accounts that may count written ballots again: of the committee of its community, and of those who supervise it. */
  Set<String> counters(OwnersMatter matter) {
    String community = reach.current(matter.community());
    Set<String> counters = new HashSet<>(people.holding(Role.COMMUNITY_COMMITTEE, community));
    counters.addAll(people.holding(Role.SUPERVISION_COMMITTEE, community));
    return counters;
  }

  boolean names(OwnersMatter matter, CurrentUser user) {
    boolean ofTheDistrict = user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR);
    return clerk(matter, user) || ofTheDistrict && !notes.cases().visible(List.of(matter.ref()), user).isEmpty();
  }

  CaseHeader header(String ref) {
    return notes.cases().header(ref);
  }
}
