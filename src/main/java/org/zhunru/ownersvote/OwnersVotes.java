package org.zhunru.ownersvote;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Reach;
import org.zhunru.identity.Role;

/** The owners' votes: opened by a community, alone or from another case; looked at. */
@Service
@Transactional
public class OwnersVotes {

  /** Kind of case. */
  public static final String KIND = "YZ";

  private static final int MOST_SHOWN = 200;

  private final OwnersVoteBook book;
  private final OwnersVoteAccess access;
  private final OpenedVotes opened;
  private final OwnersVoteNotes notes;
  private final Reach reach;

  OwnersVotes(OwnersVoteBook book, OwnersVoteAccess access, OpenedVotes opened, OwnersVoteNotes notes, Reach reach) {
    this.book = book;
    this.access = access;
    this.opened = opened;
    this.notes = notes;
    this.reach = reach;
  }

  /**
   * The newest votes of the communities this person works in or looks after; or those that come from one case.
   *
   * @param parent number of a case; all where it is empty
   * @throws AccessDeniedException for whoever has nothing to do with them
   * @throws NoSuchCase for a case that is not for these eyes
   */
  @Transactional(readOnly = true)
  public Desk desk(CurrentUser user, String parent) {
    boolean looks =
        user.hasAny(
            Role.COMMUNITY_COMMITTEE, Role.PARTY_ORGANISATION, Role.SUPERVISION_COMMITTEE, Role.STREET_OFFICE, Role.LEAD_CLERK,
            Role.LEAD_LEADER, Role.AUDITOR);
    if (!looks && parent.isEmpty()) {
      throw new AccessDeniedException("Nothing to do with owners' votes");
    }
    if (!parent.isEmpty() && notes.cases().visible(List.of(parent), user).isEmpty()) {
      throw new NoSuchCase(parent);
    }
    List<OwnersMatter> matters =
        parent.isEmpty() ? book.matters().of(reach.of(user), MOST_SHOWN) : book.matters().ofParent(parent);
    return new Desk(opened.lines(matters), user.has(Role.COMMUNITY_COMMITTEE));
  }

  /** @throws NoSuchCase when there is none of that number, or it is not for these eyes */
  @Transactional(readOnly = true)
  public OwnersVoteView view(String ref, CurrentUser user) {
    OwnersMatter matter = access.readable(ref, user);
    boolean names = access.names(matter, user);
    boolean parent = matter.parent() != null && !notes.cases().visible(List.of(matter.parent()), user).isEmpty();
    return new OwnersVoteView(
        access.header(ref), matter, book.ballots().figures(ref), names ? book.remarks().of(ref) : List.of(),
        notes.cases().timeline(ref), access.clerk(matter, user), names, parent);
  }

  /**
   * Opens a vote of the own community.
   *
   * @return its number
   * @throws EnteredInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is not of a community's committee
   */
  public String open(NewOwnersMatter typed, CurrentUser user) {
    if (!user.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    return opened.open(typed, user);
  }

  /** What owners can be asked, of the topic of that case where one is named. @param parent its number; may be empty */
  @Transactional(readOnly = true)
  public List<OwnersSubject> fitting(String parent, CurrentUser user) {
    return opened.fitting(parent, user);
  }

  /** @param mayOpen whether whoever looks may open a vote */
  public record Desk(List<Line> lines, boolean mayOpen) {}

  /** @param community its name */
  public record Line(CaseHeader header, OwnersMatter matter, String community) {}
}
